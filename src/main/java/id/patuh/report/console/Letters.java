package id.patuh.report.console;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** What a console can show; text from workbooks never reaches it with control characters in it. */
final class Letters {
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) '✔', "+"),
            Map.entry((int) '✘', "x"),
            Map.entry((int) '◐', "~"),
            Map.entry((int) '○', "o"),
            Map.entry((int) '⚠', "!"),
            Map.entry((int) '⚑', "*"),
            Map.entry((int) '≠', "#"),
            Map.entry((int) '□', "_"),
            Map.entry((int) '‼', "!!"),
            Map.entry((int) '·', "|"),
            Map.entry((int) '→', "->"),
            Map.entry((int) '›', ">"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '÷', "/"),
            Map.entry((int) '×', "x"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '…', "..."),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '’', "'"),
            Map.entry(0xa0, "\u00a0"),
            Map.entry((int) '█', "#"),
            Map.entry((int) '░', "."));

    private final boolean ascii;

    Letters(boolean ascii) {
        this.ascii = ascii;
    }

    String of(String text) {
        return text.codePoints().mapToObj(this::of).collect(Collectors.joining());
    }

    private String of(int point) {
        if (isControl(point)) {
            return " ";
        }
        return ascii && point > 0x7e ? plain(point) : Character.toString(point);
    }

    /** Direction marks are as able to disguise a text as escape sequences are. */
    private static boolean isControl(int point) {
        int type = Character.getType(point);
        return Character.isISOControl(point)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static String plain(int point) {
        var known = PLAIN.get(point);
        if (known != null) {
            return known;
        }
        var bare = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> part <= 0x7e)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return bare.isEmpty() ? "?" : bare;
    }
}
