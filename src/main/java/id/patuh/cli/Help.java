package id.patuh.cli;

import java.util.List;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Puts the help of the commands into the user's language. */
final class Help {
    private Help() {}

    static void describe(CommandLine commands, ResourceBundle texts, List<String> names) {
        commands.setResourceBundle(texts);
        describe(commands.getCommandSpec(), texts, "patuh");
        commands.getCommandSpec()
                .usageMessage()
                .footer(texts.getString("cli.exitCodes").split("\n"));
        commands.getCommandSpec()
                .usageMessage()
                .commandListHeading(texts.getString("cli.help.commands"))
                .synopsisSubcommandLabel(texts.getString("cli.label.command"));
        for (var name : names) {
            var command = commands.getSubcommands().get(name);
            if (command == null) {
                throw new IllegalStateException("There is no command %s".formatted(name));
            }
            describe(command.getCommandSpec(), texts, name);
            command.getCommandSpec().usageMessage().commandListHeading(texts.getString("cli.help.commands"));
            command.getSubcommands().values().stream()
                    .map(CommandLine::getCommandSpec)
                    .forEach(spec -> describe(spec, texts, name + "." + spec.name()));
        }
    }

    private static void describe(CommandSpec spec, ResourceBundle texts, String name) {
        spec.usageMessage()
                .description(texts.getString("cli.command." + name))
                .synopsisHeading(texts.getString("cli.help.usage"))
                .parameterListHeading(texts.getString("cli.help.parameters"))
                .optionListHeading(texts.getString("cli.help.options"))
                .width(100);
    }
}
