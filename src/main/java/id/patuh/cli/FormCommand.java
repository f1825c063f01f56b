package id.patuh.cli;

import id.patuh.evidence.WorkbookIdentity;
import id.patuh.language.Message;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.SubjectKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the workbook that one office fills in. */
@Command(name = "form", aliases = "formulir")
final class FormCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--regulation", required = true, paramLabel = "ID", descriptionKey = "cli.option.regulation")
    private String regulation = "";

    @Option(
            names = "--office",
            required = true,
            paramLabel = "${bundle:cli.label.office}",
            descriptionKey = "cli.option.office")
    private String office = "";

    @Option(
            names = "--year",
            required = true,
            paramLabel = "${bundle:cli.label.year}",
            descriptionKey = "cli.option.year")
    private int year;

    @Option(
            names = "--subject",
            required = true,
            paramLabel = "${bundle:cli.label.name}",
            descriptionKey = "cli.option.subject")
    private String subject = "";

    @Option(
            names = "--subject-kind",
            paramLabel = "${bundle:cli.label.kind}",
            descriptionKey = "cli.option.subjectKind")
    private @Nullable String subjectKind;

    @Option(names = "--out", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.option.outFile")
    private @Nullable Path out;

    FormCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        var pack = toolbox.library(common.rulesFolder()).regulation(regulation);
        requireOffice(pack);
        var identity = new WorkbookIdentity(regulation, office, subject.strip(), kind(pack), year);
        var file = out != null ? out : Path.of("%s-%d.xlsx".formatted(office, year));
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        toolbox.forms().write(pack, identity, file);
        terminal.say(Message.of("cli.form.written", file.toString()), common.language);
        return ExitCode.READY;
    }

    private void requireOffice(Regulation pack) {
        if (pack.office(office).isEmpty()) {
            throw new UsageException(Message.of(
                    "cli.form.officeUnknown",
                    office,
                    list(pack.offices().stream().map(Office::code).toList())));
        }
    }

    /** What the user said, or what the subject's own name begins with: "Kabupaten Teladan". */
    private @Nullable String kind(Regulation pack) {
        var kinds = pack.subjects().stream().map(SubjectKind::code).toList();
        if (subjectKind != null && !kinds.contains(subjectKind)) {
            throw new UsageException(Message.of("cli.form.subjectKindUnknown", subjectKind, list(kinds)));
        }
        var name = subject.strip().toLowerCase(Locale.ROOT);
        return subjectKind != null
                ? subjectKind
                : kinds.stream().filter(name::startsWith).findFirst().orElse(null);
    }

    private static String list(List<String> codes) {
        return String.join(", ", codes);
    }
}
