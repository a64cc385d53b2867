return await Cables.Cli.CablesCommand.RunAsync(args, Console.OpenStandardInput, Console.OpenStandardOutput(), Console.Out, Console.Error);
