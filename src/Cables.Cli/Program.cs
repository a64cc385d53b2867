using Cables.Cli;

using Interruption interruption = new();
var code = await CablesCommand.RunAsync(
    args, Console.OpenStandardInput, StandardOutput.Open(), Console.Out, Console.Error, Screen.OfConsole, interruption.Token);
return code == ExitCode.Interrupted ? interruption.ExitCode : code;
