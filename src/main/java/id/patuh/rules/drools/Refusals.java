package id.patuh.rules.drools;

import id.patuh.language.Nearest;
import id.patuh.regulation.PackDefect;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Takes what is refused in one rule, with the line in the file that people edit.
 *
 * @param fallback the line of the rule, for parts that Drools gives no line
 */
record Refusals(DrlSource source, int fallback, List<PackDefect> defects) {
    private static final int LONGEST = 60;

    void at(int line, String code, Object... arguments) {
        var shortened = Arrays.stream(arguments).map(Refusals::shortened).toArray();
        defects.add(Defects.of(code, source.file(), source.lineInFile(line > 0 ? line : fallback), shortened));
    }

    private static Object shortened(Object argument) {
        return argument instanceof String text && text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : argument;
    }

    void at(BaseDescr part, String code, Object... arguments) {
        at(line(part), code, arguments);
    }

    private static int line(BaseDescr part) {
        return part.getLine() <= 0 && part instanceof PatternDescr pattern && pattern.getSource() != null
                ? pattern.getSource().getLine()
                : part.getLine();
    }

    /** The name that was probably meant; an empty string where there is none to choose from. */
    static String nearest(String written, Collection<String> names) {
        return Nearest.ignoringCase().among(names, written).orElse("");
    }
}
