package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.authoring.LintFinding;
import id.patuh.language.Text;
import id.patuh.regulation.Place;
import id.patuh.rules.Rule;
import java.util.ArrayList;
import java.util.List;

/** The findings so far. */
public final class Doubts {
    private final List<LintFinding> found = new ArrayList<>();

    /** The particulars serve both sentences. */
    void add(LintCode code, String at, Place place, Object... particulars) {
        add(code, at, place, code.message(particulars), particulars);
    }

    void add(LintCode code, Rule rule, Object... particulars) {
        add(code, rule.code(), new Place(rule.file(), rule.line()), particulars);
    }

    /** A finding whose sentence depends on more than its code. */
    void add(LintCode code, String at, Place place, Text message, Object[] particulars) {
        found.add(new LintFinding(code.name(), code.severity(), at, place, message, code.hint(particulars), null));
    }

    public List<LintFinding> found() {
        return List.copyOf(found);
    }
}
