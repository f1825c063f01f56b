package id.patuh.cli;

import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Puts the help of the commands into the user's language. */
final class Help {
    private Help() {}

    static void describe(CommandLine commands, ResourceBundle texts) {
        commands.setResourceBundle(texts);
        commands.getCommandSpec()
                .usageMessage()
                .footer(texts.getString("cli.exitCodes").split("\n"));
        describe(commands.getCommandSpec(), texts, "patuh", "");
    }

    /** A command is described by its name and those of the groups around it: {@code rules.list}. */
    private static void describe(CommandSpec spec, ResourceBundle texts, String name, String group) {
        describe(spec, texts, name);
        if (!spec.subcommands().isEmpty()) {
            spec.usageMessage()
                    .commandListHeading(texts.getString("cli.help.commands"))
                    .synopsisSubcommandLabel(texts.getString("cli.label.command"));
        }
        for (var command : spec.subcommands().values()) {
            var inner = group + command.getCommandName();
            describe(command.getCommandSpec(), texts, inner, inner + ".");
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
