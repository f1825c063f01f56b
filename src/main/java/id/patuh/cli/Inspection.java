package id.patuh.cli;

import id.patuh.evidence.EvidenceImporter.CellAsRead;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.language.Language;
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

    /** The cells as read, one on each line; what is written in them cannot steer the console. */
    String listing() {
        return cells.stream().map(Inspection::line).collect(Collectors.joining());
    }

    private static String line(CellAsRead cell) {
        var formula = cell.formula().isEmpty() ? "" : "=" + cell.formula();
        return Stream.of(cell.sheet() + "!" + cell.cell(), cell.type(), cell.stored(), cell.shown(), formula)
                        .map(part -> part.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]", " "))
                        .collect(Collectors.joining("\t"))
                        .stripTrailing()
                + "\n";
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
