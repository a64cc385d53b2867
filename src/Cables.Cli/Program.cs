using Cables.Cli;

return await CablesCommand.RunAsync(args, Console.OpenStandardInput, StandardOutput.Open(), Console.Out, Console.Error);
