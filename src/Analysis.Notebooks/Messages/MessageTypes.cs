namespace Analysis.Notebooks.Messages;

/// <summary>
/// The types of messages between a kernel and its drivers: Jupyter's (https://jupyter-client.readthedocs.io/en/stable/messaging.html),
/// and three of this project's own, which only the workbook sends and gets.
/// </summary>
public static class MessageTypes
{
    /// <summary>How the types of all requests end.</summary>
    public const string RequestSuffix = "_request";

    /// <summary>How the types of all replies end.</summary>
    public const string ReplySuffix = "_reply";

    /// <summary>Run a cell.</summary>
    public const string ExecuteRequest = "execute_request";

    /// <summary>What can stand at the cursor.</summary>
    public const string CompleteRequest = "complete_request";

    /// <summary>What a name stands for.</summary>
    public const string InspectRequest = "inspect_request";

    /// <summary>Whether a cell can be run as it stands.</summary>
    public const string IsCompleteRequest = "is_complete_request";

    /// <summary>Which cells ran before.</summary>
    public const string HistoryRequest = "history_request";

    /// <summary>Who the kernel is.</summary>
    public const string KernelInfoRequest = "kernel_info_request";

    /// <summary>Which comms are open.</summary>
    public const string CommInfoRequest = "comm_info_request";

    /// <summary>Interrupt the cell that runs.</summary>
    public const string InterruptRequest = "interrupt_request";

    /// <summary>End the kernel.</summary>
    public const string ShutdownRequest = "shutdown_request";

    /// <summary>The kernel has been asked to end.</summary>
    public const string ShutdownReply = "shutdown_reply";

    /// <summary>Something that a debugger is asked.</summary>
    public const string DebugRequest = "debug_request";

    /// <summary>The kernel asks the user.</summary>
    public const string InputRequest = "input_request";

    /// <summary>The user's answer.</summary>
    public const string InputReply = "input_reply";

    /// <summary>A comm begins.</summary>
    public const string CommOpen = "comm_open";

    /// <summary>Something is said on a comm.</summary>
    public const string CommMessage = "comm_msg";

    /// <summary>A comm ends.</summary>
    public const string CommClose = "comm_close";

    /// <summary>The kernel is busy or idle.</summary>
    public const string Status = "status";

    /// <summary>The cell that begins to run.</summary>
    public const string ExecuteInput = "execute_input";

    /// <summary>The value of a cell.</summary>
    public const string ExecuteResult = "execute_result";

    /// <summary>Text on a stream.</summary>
    public const string Stream = "stream";

    /// <summary>Something is displayed.</summary>
    public const string DisplayData = "display_data";

    /// <summary>What was displayed is replaced.</summary>
    public const string UpdateDisplayData = "update_display_data";

    /// <summary>What was displayed is taken away.</summary>
    public const string ClearOutput = "clear_output";

    /// <summary>A cell failed.</summary>
    public const string Error = "error";

    /// <summary>A subscriber is being listened to (protocol 5.5).</summary>
    public const string IOPubWelcome = "iopub_welcome";

    /// <summary>The workbook's own: which parameters a cell declares, and the cell that sets some of them.</summary>
    public const string ParametersRequest = "parameters_request";

    /// <summary>The workbook's own: a cell's code begins to run, after what it references has been built.</summary>
    public const string ExecuteStart = "execute_start";

    /// <summary>The workbook's own: how far a long operation is.</summary>
    public const string Progress = "progress";
}
