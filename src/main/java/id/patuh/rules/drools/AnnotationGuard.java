package id.patuh.rules.drools;

import id.patuh.regulation.Indicator;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Rule;
import id.patuh.rules.Rule.Purpose;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Reads from a rule's annotations what its matches mean. */
final class AnnotationGuard {
    private static final Set<String> KNOWN = Set.of("Indicator", "Points", "Review", "Check");
    private static final Pattern VALUE = Pattern.compile("[\\w.-]{1,100}");

    private final Regulation regulation;
    private final DrlSource source;
    private final RuleDescr descr;
    private final Refusals refusals;

    AnnotationGuard(Regulation regulation, DrlSource source, RuleDescr descr, Refusals refusals) {
        this.regulation = regulation;
        this.source = source;
        this.descr = descr;
        this.refusals = refusals;
    }

    Rule rule(boolean concludes) {
        var names = new TreeSet<>(descr.getAnnotationNames());
        boolean shapely = names.stream().filter(this::refuseShape).count() == 0;
        if (!shapely || refuseTogether(names)) {
            return rule(Purpose.DERIVATION, "", 0);
        }
        if (names.contains("Check")) {
            return check(value("Check"));
        }
        if (names.contains("Indicator")) {
            return award(value("Indicator"));
        }
        if (!concludes) {
            refusals.at(descr, "ANNOTATION_MISSING", descr.getName());
        }
        return rule(Purpose.DERIVATION, "", 0);
    }

    private boolean refuseShape(String name) {
        boolean known = KNOWN.contains(name);
        if (known && isPlain(descr.getAnnotation(name), name.equals("Review"))) {
            return false;
        }
        refusals.at(descr, known ? "ANNOTATION_MALFORMED" : "ANNOTATION_UNKNOWN", "@" + name);
        return true;
    }

    /** One plain value, or none; Drools would take anything, and write it into code. */
    private static boolean isPlain(AnnotationDescr annotation, boolean bare) {
        var values = annotation.getValueMap();
        return !annotation.isDuplicated()
                && (bare
                        ? values.isEmpty()
                        : values.keySet().equals(Set.of("value"))
                                && VALUE.matcher(text(annotation)).matches());
    }

    private static String text(AnnotationDescr annotation) {
        return String.valueOf(annotation.getValueMap().get("value")).strip().replaceAll("^\"(.*)\"$", "$1");
    }

    /** A rule has one meaning, and only an award has points. */
    private boolean refuseTogether(Set<String> names) {
        var alone = names.contains("Check") ? "Check" : names.contains("Indicator") ? "" : first(names);
        var odd = alone.isEmpty() && names.containsAll(Set.of("Review", "Points")) ? "Review" : alone;
        if (odd.isEmpty() || names.equals(Set.of("Check"))) {
            return false;
        }
        refusals.at(descr, "ANNOTATION_CONFLICT", "@" + odd);
        return true;
    }

    private static String first(Set<String> names) {
        return names.stream().findFirst().orElse("");
    }

    private String value(String name) {
        var annotation = descr.getAnnotation(name);
        return annotation == null ? "" : text(annotation);
    }

    private Rule check(String code) {
        if (regulation.check(code).isEmpty()) {
            refusals.at(descr, "CHECK_UNKNOWN", code);
        }
        return rule(Purpose.CHECK, code, 0);
    }

    private Rule award(String code) {
        var indicator = regulation.indicator(code).orElse(null);
        if (indicator == null) {
            refusals.at(descr, "INDICATOR_UNKNOWN", code);
        }
        if (!descr.getAnnotationNames().contains("Review")) {
            return rule(Purpose.AWARD, code, points(indicator));
        }
        if (indicator != null && indicator.review() == null) {
            refusals.at(descr, "REVIEW_WITHOUT_WORDS", code);
        }
        return rule(Purpose.REVIEW, code, 0);
    }

    private int points(@Nullable Indicator indicator) {
        var written = value("Points");
        int maximum = indicator == null ? Integer.MAX_VALUE : indicator.maximum();
        if (written.matches("[1-9]\\d{0,5}") && Integer.parseInt(written) <= maximum) {
            return Integer.parseInt(written);
        }
        refusals.at(descr, "POINTS_WRONG", written, indicator == null ? "…" : String.valueOf(maximum));
        return 0;
    }

    private Rule rule(Purpose purpose, String code, int points) {
        return new Rule(descr.getName(), purpose, code, points, source.file(), source.lineInFile(descr.getLine()));
    }
}
