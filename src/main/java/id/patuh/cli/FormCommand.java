package id.patuh.cli;

import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.FormWriter.Written;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.SubjectKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the workbook that one office fills in, or those of all offices. */
@Command(name = "form", aliases = "formulir")
final class FormCommand implements Callable<Integer> {
    private final Toolbox toolbox;
    private final Terminal terminal;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--regulation", required = true, paramLabel = "ID", descriptionKey = "cli.option.regulation")
    private String regulation = "";

    @Option(names = "--office", paramLabel = "${bundle:cli.label.office}", descriptionKey = "cli.option.office")
    private @Nullable String office;

    @Option(names = "--all", descriptionKey = "cli.option.allForms")
    private boolean all;

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

    @Option(
            names = "--from",
            arity = "1..*",
            paramLabel = "${bundle:cli.label.paths}",
            descriptionKey = "cli.option.from")
    private List<Path> from = List.of();

    FormCommand(Toolbox toolbox, Terminal terminal) {
        this.toolbox = toolbox;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (all == (office != null)) {
            throw new UsageException(Message.of("cli.form.officeOrAll"));
        }
        var pack = toolbox.library(common.rulesFolder()).regulation(regulation);
        var offices = offices(pack);
        var earlier = from.isEmpty()
                ? null
                : new EarlierSubmission(toolbox, terminal, common.language).read(from, pack, identity(pack, ""));
        var folder = all ? folder() : null;
        var written = new ArrayList<Path>();
        for (var one : offices) {
            written.add(write(pack, one, earlier, folder));
        }
        if (folder == null) {
            terminal.say(Message.of("cli.form.written", written.get(0).toString()), common.language);
        } else {
            pack(written, folder);
        }
        return ExitCode.READY;
    }

    private List<Office> offices(Regulation pack) {
        var code = office;
        if (code == null) {
            return toolbox.forms().offices(pack);
        }
        return List.of(pack.office(code)
                .orElseThrow(() -> new UsageException(Message.of(
                        "cli.form.officeUnknown",
                        code,
                        list(pack.offices().stream().map(Office::code).toList())))));
    }

    private Path folder() {
        return out != null ? out : Path.of("formulir-" + year);
    }

    private Path write(Regulation pack, Office one, @Nullable EvidenceSet earlier, @Nullable Path folder)
            throws IOException {
        var name = "%s-%d.xlsx".formatted(one.code(), year);
        var alone = out != null ? out : Path.of(name);
        var file = folder == null ? alone : folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().normalize().getParent());
        var form = toolbox.forms().write(pack, identity(pack, one.code()), earlier, file);
        if (folder != null || earlier != null) {
            terminal.say(summary(name, one, form, earlier), common.language);
        }
        return file;
    }

    private static Message summary(String name, Office one, Written form, @Nullable EvidenceSet earlier) {
        Text carried = earlier == null || form.carriedOver() == 0
                ? Text.verbatim("")
                : Message.of("cli.form.carried", form.carriedOver(), Year.of(earlier.year()));
        return Message.of("cli.form.office", name, one.title(), form.asked(), carried);
    }

    private void pack(List<Path> written, Path folder) {
        var zip = folder.resolve("formulir-%s-%d.zip".formatted(regulation, year));
        toolbox.forms().zip(written, zip);
        terminal.say(Message.of("cli.form.all", written.size(), folder.toString(), zip.toString()), common.language);
    }

    private WorkbookIdentity identity(Regulation pack, String code) {
        return new WorkbookIdentity(regulation, code, subject.strip(), kind(pack), year);
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
