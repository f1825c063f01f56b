package id.patuh.report.document.sheet;

import id.patuh.report.TemplateException;
import id.patuh.report.TemplateException.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rows that belong together.
 *
 * @param name what they are repeated for; an empty string for the whole sheet
 * @param inverted whether they stand only where there is nothing to repeat
 * @param children rows and parts, in their order
 */
record Part(String name, boolean inverted, List<Object> children) {
    private static final Pattern MARK = Pattern.compile("\\{\\{\\s*([#^/])\\s*(\\w+)\\s*}}");

    /** A row that holds nothing but a mark opens or closes a part. */
    static Part of(List<Line> lines, String file) {
        Deque<Part> open = new ArrayDeque<>();
        open.push(new Part("", false, new ArrayList<>()));
        for (var line : lines) {
            var matcher = MARK.matcher(line.text());
            if (!matcher.matches()) {
                current(open).children().add(line);
            } else if (matcher.group(1).equals("/")) {
                close(open, matcher.group(2), file);
            } else {
                var part = new Part(matcher.group(2), matcher.group(1).equals("^"), new ArrayList<>());
                current(open).children().add(part);
                open.push(part);
            }
        }
        if (open.size() > 1) {
            throw new TemplateException(
                    Code.PLACEHOLDER_BROKEN, file, "{{#" + current(open).name() + "}}");
        }
        return current(open);
    }

    static boolean isMark(Line line) {
        return MARK.matcher(line.text()).matches();
    }

    private static void close(Deque<Part> open, String name, String file) {
        @Nullable Part closed = open.size() > 1 ? open.pop() : null;
        if (closed == null || !closed.name().equals(name)) {
            throw new TemplateException(Code.PLACEHOLDER_BROKEN, file, "{{/" + name + "}}");
        }
    }

    private static Part current(Deque<Part> open) {
        return open.element();
    }
}
