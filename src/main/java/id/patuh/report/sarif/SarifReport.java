package id.patuh.report.sarif;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.Workbook;
import id.patuh.language.Language;
import id.patuh.report.Dossier;
import id.patuh.report.Names;
import id.patuh.report.ReportWriter;
import id.patuh.report.SarifLog;
import id.patuh.report.figures.Assumptions;
import id.patuh.report.json.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The assessment as {@code results.sarif}, for code hosts and editors; every place is a cell of a workbook. */
public final class SarifReport implements ReportWriter {
    private static final String BASE = "EVIDENCE";

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public String fileName() {
        return "results.sarif";
    }

    @Override
    public void write(Dossier dossier, Language language, OutputStream out) throws IOException {
        var tree = tree(dossier.assessment(), language);
        out.write(JsonText.of(tree).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Map<String, Object> tree(Assessment assessment, Language language) {
        var rules = new Rules(assessment, language);
        var base = new SarifLog.Base(BASE, assessment.evidence().subject());
        var log = new SarifLog("patuh", rules.descriptors(), base, language);
        var workbooks = workbooks(assessment);
        var results = new Results(assessment, rules, new CellLocations(log, workbooks), language).all();
        var more = new LinkedHashMap<String, Object>();
        more.put("artifacts", artifacts(assessment, log));
        more.put("invocations", List.of(invocation(assessment, language)));
        more.put("properties", properties(assessment, language));
        return log.tree(more, results);
    }

    private static Map<String, Integer> workbooks(Assessment assessment) {
        var places = new LinkedHashMap<String, Integer>();
        var workbooks = assessment.evidence().workbooks();
        for (int i = 0; i < workbooks.size(); i++) {
            places.putIfAbsent(workbooks.get(i).file(), i);
        }
        return places;
    }

    private static List<Map<String, Object>> artifacts(Assessment assessment, SarifLog log) {
        return assessment.evidence().workbooks().stream()
                .map(workbook -> artifact(workbook, log))
                .toList();
    }

    private static Map<String, Object> artifact(Workbook workbook, SarifLog log) {
        var artifact = new LinkedHashMap<String, Object>();
        artifact.put("location", log.artifact(workbook.file()));
        artifact.put("roles", List.of("analysisTarget"));
        artifact.put("hashes", Map.of("sha-256", workbook.sha256()));
        return artifact;
    }

    /** Rules that failed while they ran; without them nothing can be relied on. */
    private static Map<String, Object> invocation(Assessment assessment, Language language) {
        var invocation = new LinkedHashMap<String, Object>();
        invocation.put("executionSuccessful", assessment.failures().isEmpty());
        invocation.put(
                "toolExecutionNotifications",
                assessment.failures().stream()
                        .map(failure ->
                                Map.of("level", (Object) "error", "message", SarifLog.text(failure.in(language))))
                        .toList());
        return invocation;
    }

    private static Map<String, Object> properties(Assessment assessment, Language language) {
        var regulation = assessment.regulation();
        var properties = new LinkedHashMap<String, Object>();
        properties.put("subject", assessment.evidence().subject());
        properties.put("year", assessment.evidence().year());
        properties.put("regulation", regulation.id());
        properties.put("regulationVersion", regulation.version());
        properties.put("score", assessment.score().value());
        properties.put("rating", Names.rating(assessment.score()).in(language));
        properties.put("ready", assessment.ready());
        properties.put(
                "assumed",
                Assumptions.of(assessment).stream().map(SarifReport::place).toList());
        return properties;
    }

    private static Map<String, Object> place(CellRef cell) {
        var place = new LinkedHashMap<String, Object>();
        place.put("file", cell.file());
        place.put("sheet", cell.sheet());
        place.put("cell", cell.cell());
        place.put("shown", cell.shown());
        return place;
    }
}
