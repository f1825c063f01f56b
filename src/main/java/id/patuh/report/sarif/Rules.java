package id.patuh.report.sarif;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Readiness;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.CheckDefinition;
import id.patuh.regulation.Indicator;
import id.patuh.report.SarifLog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Everything that a result can be about: indicators, checks, import issues and what keeps a submission back. */
final class Rules {
    /** What neither a verdict nor a finding tells. */
    static final Set<Readiness.Code> OF_THE_WHOLE = Set.of(
            Readiness.Code.TARGET_NOT_REACHED,
            Readiness.Code.CRITERIA_NOT_CHECKED,
            Readiness.Code.RULES_FAILED,
            Readiness.Code.NEEDS_REVIEW,
            Readiness.Code.NOT_CHECKED,
            Readiness.Code.SIGN_OFF);

    /** Stands for the particulars in what is said of an import issue in general. */
    private static final Object[] SOMETHING = {"…", "…", "…", "…", "…", "…"};

    private final Language language;
    private final List<Map<String, Object>> descriptors = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    Rules(Assessment assessment, Language language) {
        this.language = language;
        assessment.regulation().indicators().forEach(this::indicator);
        assessment.regulation().checks().forEach(this::check);
        assessment.evidence().issues().stream()
                .map(ImportIssue::code)
                .distinct()
                .sorted()
                .forEach(this::issue);
        assessment.readiness().reasons().stream()
                .map(Readiness.Reason::code)
                .filter(OF_THE_WHOLE::contains)
                .distinct()
                .sorted()
                .forEach(this::readiness);
    }

    List<Map<String, Object>> descriptors() {
        return List.copyOf(descriptors);
    }

    int index(String id) {
        return places.getOrDefault(id, -1);
    }

    static String id(Indicator indicator) {
        return indicator.code();
    }

    static String id(CheckDefinition check) {
        return check.code();
    }

    static String id(IssueCode code) {
        return code.name();
    }

    static String id(Readiness.Code code) {
        return code.name();
    }

    private void indicator(Indicator indicator) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("code", indicator.code());
        properties.put("criterion", indicator.criterion());
        properties.put("aspect", indicator.aspect());
        properties.put("office", indicator.office());
        properties.put("maximum", indicator.maximum());
        properties.put("source", indicator.source().status().name().toLowerCase(Locale.ROOT));
        var rule = rule(id(indicator), Message.of("report.titled", indicator.code(), indicator.title()), "warning");
        rule.put("fullDescription", text(indicator.rationale()));
        rule.put("help", text(indicator.comply()));
        rule.put("properties", properties);
    }

    private void check(CheckDefinition check) {
        var level = Level.blocking(check.blocking()).level();
        var rule = rule(id(check), check.title(), level);
        rule.put("fullDescription", text(check.message()));
        rule.put("help", text(check.repair()));
        rule.put("properties", Map.of("source", check.source().status().name().toLowerCase(Locale.ROOT)));
    }

    private void issue(IssueCode code) {
        var key = "evidence." + code.name();
        var level = Level.of(code.severity()).level();
        var rule = rule(id(code), Message.of(key + ".message", SOMETHING), level);
        rule.put("help", text(Message.of(key + ".repair", SOMETHING)));
    }

    private void readiness(Readiness.Code code) {
        rule(id(code), Message.of("report.readiness.code." + code), "error");
    }

    private Map<String, Object> rule(String id, Text title, String level) {
        var rule = new LinkedHashMap<String, Object>();
        rule.put("id", id);
        rule.put("shortDescription", text(title));
        rule.put("defaultConfiguration", Map.of("level", level));
        places.put(id, descriptors.size());
        descriptors.add(rule);
        return rule;
    }

    private Map<String, Object> text(Text words) {
        return SarifLog.text(words.in(language));
    }
}
