package id.patuh.cli;

import id.patuh.evidence.EvidenceImporter.CellAsRead;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was recognised in one workbook.
 *
 * @param evidence null where the file was refused, or nobody said which regulation it belongs to
 * @param cells as read; empty unless asked for
 */
record Inspection(SubmittedFile file, @Nullable EvidenceSet evidence, List<CellAsRead> cells) {

    String words(Language language) {
        var page = new StringBuilder();
        line(page, heading(), language);
        line(page, identity(), language);
        if (file.refusal() != null) {
            issue(page, file.refusal(), language);
        }
        if (evidence != null) {
            rows(page, evidence.rows(), language);
            line(page, Message.of("cli.inspect.issues", evidence.issues().size()), language);
            evidence.issues().forEach(issue -> issue(page, issue, language));
        }
        cells.forEach(cell -> line(
                page,
                Text.verbatim("%s!%s\t%s\t%s\t%s%s"
                        .formatted(
                                cell.sheet(),
                                cell.cell(),
                                cell.type(),
                                cell.stored(),
                                cell.shown(),
                                cell.formula().isEmpty() ? "" : "\t=" + cell.formula())),
                language));
        return page.toString();
    }

    private Text heading() {
        return Message.of("cli.inspect.file", file.name(), file.sha256());
    }

    private Text identity() {
        var identity = file.identity();
        return identity == null
                ? Message.of("cli.inspect.unidentified")
                : Message.of(
                        "cli.inspect.identity",
                        identity.regulation(),
                        identity.office(),
                        identity.subject(),
                        String.valueOf(identity.year()));
    }

    private static void rows(StringBuilder page, List<EvidenceRow> rows, Language language) {
        Map<String, List<EvidenceRow>> bySheet = rows.stream()
                .collect(Collectors.groupingBy(EvidenceRow::sheet, LinkedHashMap::new, Collectors.toList()));
        bySheet.forEach((sheet, found) -> {
            line(
                    page,
                    Message.of(
                            "cli.inspect.sheet",
                            sheet,
                            found.size(),
                            found.get(0).form()),
                    language);
            found.forEach(row -> line(page, row(row), language));
        });
    }

    private static Text row(EvidenceRow row) {
        return language -> row.values().entrySet().stream()
                .filter(entry -> entry.getValue().state() != EvidenceValue.State.BLANK)
                .map(entry -> value(entry.getKey(), entry.getValue(), language))
                .collect(Collectors.joining("; ", "  %4d  ".formatted(row.row()), ""));
    }

    private static String value(String field, EvidenceValue value, Language language) {
        return switch (value.state()) {
            case ANSWERED -> "%s %s = %s".formatted(value.cell().cell(), field, value.typed());
            case BLANK -> "";
            case PLACEHOLDER, UNREADABLE ->
                "%s %s ✘ \"%s\" (%s)"
                        .formatted(
                                value.cell().cell(),
                                field,
                                value.cell().shown(),
                                Message.of("cli.inspect.state." + value.state()).in(language));
        };
    }

    private static void issue(StringBuilder page, ImportIssue issue, Language language) {
        var place =
                Stream.of(issue.sheet(), issue.cell()).filter(Objects::nonNull).collect(Collectors.joining("!"));
        line(
                page,
                Text.verbatim("  %s %s %s"
                        .formatted(issue.severity(), issue.code(), place)
                        .stripTrailing()),
                language);
        line(page, Text.verbatim("      " + issue.message().in(language)), language);
        line(page, Text.verbatim("      → " + issue.repair().in(language)), language);
    }

    private static void line(StringBuilder page, Text text, Language language) {
        page.append(text.in(language)).append('\n');
    }

    String json(Language language) {
        var tree = new TreeMap<String, Object>();
        tree.put("file", file.name());
        tree.put("sha256", file.sha256());
        tree.put("identity", file.identity() == null ? Map.of() : file.identity());
        var issues = evidence != null
                ? evidence.issues()
                : Stream.ofNullable(file.refusal()).toList();
        tree.put("issues", issues.stream().map(issue -> tree(issue, language)).toList());
        tree.put("rows", evidence == null ? List.of() : evidence.rows());
        tree.put("cells", cells);
        var mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        return mapper.writeValueAsString(tree) + "\n";
    }

    private static Map<String, Object> tree(ImportIssue issue, Language language) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("code", issue.code());
        tree.put("severity", issue.severity());
        tree.put("sheet", Objects.requireNonNullElse(issue.sheet(), ""));
        tree.put("cell", Objects.requireNonNullElse(issue.cell(), ""));
        tree.put("heading", issue.heading() == null ? "" : issue.heading().in(language));
        tree.put("shown", Objects.requireNonNullElse(issue.shown(), ""));
        tree.put("message", issue.message().in(language));
        tree.put("repair", issue.repair().in(language));
        tree.put("indicators", issue.indicators());
        return tree;
    }
}
