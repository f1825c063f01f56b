package id.patuh.report.console;

import id.patuh.report.ConsoleOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The text as it grows, line by line, never wider than the console where words can wrap. */
public final class Paper {
    private static final char TIE = '\u00a0';

    private final StringBuilder out = new StringBuilder();
    private final ConsoleOptions options;
    private final Letters letters;

    public Paper(ConsoleOptions options) {
        this.options = options;
        this.letters = new Letters(options.ascii());
    }

    public String text() {
        return out.toString();
    }

    int width() {
        return options.width();
    }

    public void blank() {
        out.append('\n');
    }

    public void heading(String words) {
        blank();
        line(0, 0, Span.strong(words));
    }

    /** Words from the indent on; the lines that follow begin further in by the hang. */
    public void line(int indent, int hang, Span... spans) {
        for (var line : wrapped(words(spans), width() - indent, hang)) {
            print(indent, line);
        }
    }

    /** Words at the left, and more words at the right edge: on the same line where both fit, else below. */
    public void sides(int indent, int hang, List<Span> left, Span right) {
        var leftWords = words(left.toArray(Span[]::new));
        var rightWords = words(right);
        int free = width() - indent - length(leftWords) - length(rightWords);
        if (!rightWords.isEmpty() && free >= 2) {
            leftWords.add(Span.plain(" ".repeat(free - 2)));
            leftWords.addAll(rightWords);
            print(indent, leftWords);
            return;
        }
        line(indent, hang, left.toArray(Span[]::new));
        for (var line : wrapped(rightWords, width() - indent - hang, 0)) {
            print(Math.max(indent, width() - length(line)), line);
        }
    }

    /** Blocks beside each other: each block wraps within its own width, the first has none of its own. */
    void columns(int indent, int titleWidth, Span title, String middle, Style style, Span rest) {
        var titles = wrapped(words(title), titleWidth, 0);
        var shown = letters.of(middle);
        int from = titleWidth + shown.length() + 4;
        var rests = wrapped(words(rest), Math.max(12, width() - indent - from), 0);
        for (int i = 0; i < Math.max(titles.size(), rests.size()); i++) {
            var line = new ArrayList<>(i < titles.size() ? titles.get(i) : List.<Span>of());
            line.add(Span.plain(" ".repeat(titleWidth - length(line))));
            line.add(i == 0 ? new Span(shown, style) : Span.plain(" ".repeat(shown.length())));
            line.addAll(i < rests.size() ? rests.get(i) : List.of());
            print(indent, line);
        }
    }

    /** The words with spaces that do not wrap. */
    public static String together(String words) {
        return words.replace(' ', TIE);
    }

    String letters(String text) {
        return letters.of(text);
    }

    private List<Span> words(Span... spans) {
        var words = new ArrayList<Span>();
        for (var span : spans) {
            Arrays.stream(letters.of(span.text()).strip().split("\\s+", -1))
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> words.add(new Span(word, span.style())));
        }
        return words;
    }

    private static List<List<Span>> wrapped(List<Span> words, int room, int hang) {
        var lines = new ArrayList<List<Span>>();
        List<Span> line = new ArrayList<>();
        for (var word : words) {
            boolean atStart =
                    line.isEmpty() || (line.size() == 1 && line.get(0).text().isBlank());
            if (!atStart && length(line) + 1 + word.text().length() > room) {
                lines.add(line);
                line = new ArrayList<>();
                if (hang > 0) {
                    line.add(Span.plain(" ".repeat(hang - 1)));
                }
            }
            line.add(word);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private static int length(List<Span> words) {
        return words.isEmpty()
                ? 0
                : words.stream().mapToInt(word -> word.text().length()).sum() + words.size() - 1;
    }

    private void print(int indent, List<Span> words) {
        var line = new StringBuilder(" ".repeat(indent));
        for (int i = 0; i < words.size(); i++) {
            line.append(i == 0 ? "" : " ").append(painted(words.get(i)));
        }
        out.append(line.toString().replace(TIE, ' ').stripTrailing()).append('\n');
    }

    private String painted(Span word) {
        return options.colour() && !word.text().isBlank() ? word.style().paint(word.text()) : word.text();
    }
}
