namespace Analysis.Notebooks.Tests;

/// <summary>Notebooks in the form in which Jupyter writes them.</summary>
internal static class Samples
{
    /// <summary>Every kind of cell and output, fields that nobody here knows, several scripts, odd numbers.</summary>
    public const string Everything = """
        {
         "cells": [
          {
           "attachments": {
            "map.png": {
             "image/png": "iVBORw0KGgo="
            }
           },
           "cell_type": "markdown",
           "id": "intro",
           "metadata": {},
           "source": [
            "# Who visits whom\n",
            "\n",
            "Хафтар, حفتر, 😀   café\u0007"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 1,
           "id": "a1-B_2",
           "metadata": {
            "collapsed": false,
            "tags": [
             "parameters",
             "first"
            ],
            "vendor": {
             "weight": 1.50,
             "big": 12345678901234567890,
             "empty": [],
             "nothing": null
            }
           },
           "outputs": [
            {
             "name": "stdout",
             "output_type": "stream",
             "text": [
              "one\n",
              "two"
             ],
             "x_unknown": true
            },
            {
             "data": {
              "application/json": {
               "b": [
                1,
                2.0
               ],
               "a": "text"
              },
              "image/png": "iVBORw0KGgo=\n",
              "text/html": [
               "<b>1</b>\n",
               "<i>2</i>"
              ],
              "text/plain": [
               "1 \"2\" \\ \t"
              ]
             },
             "metadata": {
              "image/png": {
               "width": 10
              }
             },
             "output_type": "display_data"
            },
            {
             "data": {
              "text/plain": [
               "42"
              ]
             },
             "execution_count": 1,
             "metadata": {},
             "output_type": "execute_result"
            },
            {
             "ename": "FormatException",
             "evalue": "No number: 'x'",
             "output_type": "error",
             "traceback": [
              "\u001b[31mFormatException\u001b[0m",
              "  at cell 2, line 1"
             ]
            },
            {
             "output_type": "hologram",
             "payload": 1e5
            }
           ],
           "source": [
            "var n = 42;"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": null,
           "id": "empty",
           "metadata": {},
           "outputs": [],
           "source": []
          },
          {
           "cell_type": "raw",
           "id": "raw",
           "metadata": {
            "format": "text/latex"
           },
           "source": [
            "\\newpage"
           ]
          }
         ],
         "metadata": {
          "kernelspec": {
           "display_name": ".NET (C#)",
           "language": "C#",
           "name": ".net-csharp"
          },
          "language_info": {
           "name": "C#"
          },
          "polyglot": {
           "items": []
          }
         },
         "nbformat": 4,
         "nbformat_minor": 5,
         "x_future": "kept"
        }

        """;

    /// <summary>A notebook around the JSON of its cells, without white space except where given.</summary>
    public static string With(string cells, int minor = 5) =>
        $$"""{"cells": [{{cells}}], "metadata": {}, "nbformat": 4, "nbformat_minor": {{minor}}}""";
}
