using Analysis.Corpora;
using Analysis.Terms.Dictionaries;

namespace Analysis;

/// <summary>The categories of a dictionary, as methods of the words they are counted in.</summary>
public static class DictionaryExtensions
{
    extension(Tokens tokens)
    {
        /// <summary>How often the corpus meets each category of a dictionary: <c>tokens.Categories(TermDictionary.Load("dictionary.yaml"))</c>.</summary>
        /// <param name="dictionary">Categories and their entries.</param>
        public CategoryList Categories(TermDictionary dictionary) => CategoryList.Of(tokens, dictionary);

        /// <summary>How often each group of articles meets each category.</summary>
        /// <param name="dictionary">Categories and their entries.</param>
        /// <param name="key">An article's group; null puts it into the group '(unknown)'.</param>
        public CategoryList CategoriesBy(TermDictionary dictionary, Func<Article, string?> key) => CategoryList.By(tokens, dictionary, key);
    }
}
