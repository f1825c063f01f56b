package id.patuh.report;

import id.patuh.report.console.Paper;
import id.patuh.report.console.Span;
import id.patuh.report.console.Style;
import java.util.Arrays;
import java.util.List;

/** A page for a console, for what other modules have to say; words wrap, and no text can steer the console. */
public final class ConsolePage {
    private final Paper paper;

    public ConsolePage(ConsoleOptions options) {
        this.paper = new Paper(options);
    }

    /** How a run of words stands out. */
    public enum Tone {
        PLAIN(Style.PLAIN),
        STRONG(Style.STRONG),
        FAINT(Style.FAINT),
        GOOD(Style.GOOD),
        BAD(Style.BAD),
        DOUBT(Style.DOUBT);

        private final Style style;

        Tone(Style style) {
            this.style = style;
        }
    }

    /** A run of words in one tone. */
    public record Words(String text, Tone tone) {
        public static Words plain(String text) {
            return new Words(text, Tone.PLAIN);
        }

        public static Words strong(String text) {
            return new Words(text, Tone.STRONG);
        }

        public static Words faint(String text) {
            return new Words(text, Tone.FAINT);
        }

        /** So wide that the words of several lines stand below each other; longer ones are cut. */
        public Words column(int width) {
            return new Words(Paper.together(width > 0 ? left(width) : right(-width)), tone);
        }

        private String left(int width) {
            return text.length() > width
                    ? text.substring(0, width - 1) + "…"
                    : text + " ".repeat(width - text.length());
        }

        private String right(int width) {
            return " ".repeat(Math.max(0, width - text.length())) + text;
        }

        private Span span() {
            return new Span(text, tone.style);
        }
    }

    public void heading(String words) {
        paper.heading(words);
    }

    public void blank() {
        paper.blank();
    }

    /** Words from the indent on; the lines that follow begin further in by the hang. */
    public void line(int indent, int hang, Words... words) {
        paper.line(indent, hang, Arrays.stream(words).map(Words::span).toArray(Span[]::new));
    }

    /** Words at the left, and more at the right edge: on the same line where both fit, else below. */
    public void sides(int indent, int hang, List<Words> left, Words right) {
        paper.sides(indent, hang, left.stream().map(Words::span).toList(), right.span());
    }

    public String text() {
        return paper.text();
    }
}
