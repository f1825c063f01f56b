package id.patuh.report.json;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Completeness;
import id.patuh.assessment.DeadlineStatus;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Readiness;
import id.patuh.assessment.SignOffStatus;
import id.patuh.assessment.Verdict;
import id.patuh.assessment.WaiverUse;
import id.patuh.evidence.Workbook;
import id.patuh.regulation.Waiver;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether it may be submitted; what only the machine's clock knows is left out. */
record ReadinessTree(Assessment assessment, Values values) {

    Map<String, @Nullable Object> tree() {
        var readiness = assessment.readiness();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("ready", readiness.ready());
        map.put(
                "asOf",
                assessment
                        .circumstances()
                        .recordedDay()
                        .map(LocalDate::toString)
                        .orElse(null));
        map.put("reasons", readiness.reasons().stream().map(this::reason).toList());
        map.put("completeness", completeness(readiness.total(), null));
        map.put(
                "offices",
                readiness.offices().stream()
                        .map(office -> completeness(office, office.office()))
                        .toList());
        map.put("signOffs", readiness.signOffs().stream().map(this::signOff).toList());
        map.put("deadlines", readiness.deadlines().stream().map(this::deadline).toList());
        map.put("exceptions", readiness.waivers().stream().map(this::use).toList());
        map.put("unreadableWorkbooks", unreadable());
        map.put("unreadable", codes(Verdict.UNREADABLE));
        map.put("conflicting", codes(Verdict.CONFLICTING));
        return map;
    }

    /** The record of an exception, as it stands in its file. */
    static Map<String, @Nullable Object> waiver(Waiver waiver) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("kind", waiver.kind().name());
        map.put("legalBasis", waiver.legalBasis());
        map.put("justification", waiver.justification());
        map.put("approver", waiver.approver());
        map.put("from", waiver.from().toString());
        map.put("to", waiver.to().toString());
        return map;
    }

    private Map<String, @Nullable Object> reason(Readiness.Reason reason) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", reason.code().name());
        map.put("severity", reason.weight().name());
        map.put("text", values.text(reason.text()));
        map.put("indicators", reason.indicators());
        return map;
    }

    private static Map<String, @Nullable Object> completeness(Completeness completeness, @Nullable String office) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        if (office != null) {
            map.put("office", office);
        }
        map.put("asked", completeness.asked());
        map.put("answered", completeness.answered());
        map.put("unreadable", completeness.unreadable());
        map.put("missing", completeness.missing());
        map.put("percent", completeness.percent());
        return map;
    }

    private Map<String, @Nullable Object> signOff(SignOffStatus status) {
        var signOff = status.signOff();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", signOff.code());
        map.put("title", values.text(signOff.title()));
        map.put("office", status.office());
        map.put("required", signOff.required());
        map.put("state", status.state().name());
        map.put("day", values.plain(status.day()));
        map.put("source", SummaryTree.name(signOff.source().status()));
        map.put("cells", values.cells(status.cells()));
        return map;
    }

    private Map<String, @Nullable Object> deadline(DeadlineStatus deadline) {
        boolean dated = assessment.circumstances().recordedDay().isPresent();
        var status = deadline.status();
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("code", deadline.code());
        map.put("title", values.text(deadline.title()));
        map.put("day", values.plain(deadline.day()));
        map.put("zone", deadline.zone().name());
        map.put("daysLeft", dated ? deadline.daysLeft() : null);
        map.put("source", status == null ? null : status.name().toLowerCase(Locale.ROOT));
        map.put("basis", deadline.basis());
        return map;
    }

    private Map<String, @Nullable Object> use(WaiverUse use) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("indicator", use.waiver().indicator());
        map.putAll(waiver(use.waiver()));
        map.put("state", use.state().name());
        map.put("effect", values.text(use.effect()));
        return map;
    }

    private List<String> unreadable() {
        return assessment.evidence().workbooks().stream()
                .filter(workbook -> !workbook.readable())
                .map(Workbook::file)
                .toList();
    }

    private List<String> codes(Verdict verdict) {
        return assessment.indicators().stream()
                .filter(result -> standing(result) == verdict)
                .map(result -> result.indicator().code())
                .toList();
    }

    /** What the evidence says, whatever an exception lays over it. */
    private static Verdict standing(IndicatorResult result) {
        var exemption = result.exemption();
        return exemption == null ? result.verdict() : exemption.verdict();
    }
}
