package id.patuh.rules.drools;

import id.patuh.rules.RuleWorkshop.Change;
import id.patuh.rules.RuleWorkshop.Change.Action;
import id.patuh.rules.RuleWorkshop.Part;

/**
 * A part of a rule with its place in the text.
 *
 * @param rule the text of the whole rule
 * @param own the part's own text
 * @param without what to take away so that the rest is still a rule
 */
record LocatedPart(Part part, DrlSource source, Span rule, Span own, Span without) {
    /**
     * A stretch of text.
     *
     * @param end the first sign that is no longer part of it
     */
    record Span(int start, int end) {
        String of(String text) {
            return text.substring(start, end);
        }

        Span within(Span outer) {
            return new Span(start - outer.start, end - outer.start);
        }
    }

    /** The whole file, changed. */
    DrlSource changed(Change change) {
        return new DrlSource(source.file(), edited(source.text(), own, without, change), source.lines());
    }

    /** The rule alone, changed, under another name. */
    String changedRule(Change change, String name) {
        return renamed(edited(rule.of(source.text()), own.within(rule), without.within(rule), change), name);
    }

    static String renamed(String rule, String name) {
        return rule.replaceFirst("\"[^\"]*\"|'[^']*'", "\"" + name + "\"");
    }

    private static String edited(String text, Span own, Span without, Change change) {
        var said = change.expression();
        if (change.action() == Action.AFFIRMED) {
            return text.substring(0, own.start()) + text.substring(own.start() + "not".length());
        }
        return said == null
                ? text.substring(0, without.start()) + " " + text.substring(without.end())
                : text.substring(0, own.start()) + said.text() + text.substring(own.end());
    }
}
