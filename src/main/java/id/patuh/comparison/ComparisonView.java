package id.patuh.comparison;

import java.util.List;

/**
 * What moved, in words; the console and the page show the same.
 *
 * @param facts how both sides stand
 * @param cautions what has to be known before they are held against each other
 */
public record ComparisonView(
        String language, String title, List<String> facts, List<String> cautions, List<Part> parts) {

    /** Things that moved in the same way. */
    public record Part(String title, List<Item> items) {}

    /**
     * One thing that moved.
     *
     * @param sign what stands for it where colour must not speak alone
     * @param words from what to what
     */
    public record Item(String sign, String code, String title, String words, List<Line> lines) {}

    /**
     * One reason.
     *
     * @param place the cells; empty where there are none
     * @param earlier what was said before; empty where it is the same
     */
    public record Line(String sign, String text, String place, String earlier) {}
}
