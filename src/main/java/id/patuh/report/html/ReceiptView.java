package id.patuh.report.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a receipt shows, word by word.
 *
 * @param number in groups of four, as people read it out
 * @param data the receipt for machines, with nothing in it that a page could take for its own
 */
record ReceiptView(
        String language,
        String title,
        String number,
        List<Fact> facts,
        Standing standing,
        List<File> files,
        Total total,
        Trouble trouble,
        String verify,
        String data) {

    /**
     * One line of the head.
     *
     * @param hash empty where there is none
     */
    record Fact(String label, String text, String hash) {}

    /** How the submission stood. */
    record Standing(String score, String rating, boolean ready, String result) {}

    /**
     * One file.
     *
     * @param office empty where it is not known because nothing was read
     * @param hash a dash where there is none
     * @param refusal why nothing of it was read; null where it was opened
     */
    record File(
            int index,
            String name,
            String office,
            String hash,
            String size,
            String rows,
            String cells,
            @Nullable String refusal) {}

    /** The last line of the table. */
    record Total(String files, String size, String rows, String cells) {}

    /**
     * What is still open.
     *
     * @param kinds those that are told in words
     * @param others the rest by code; empty where there is none
     */
    record Trouble(String counts, List<Kind> kinds, String others, List<String> notes) {}

    /** The issues of one code. */
    record Kind(String severity, String sign, String code, String label, String count, String message, String place) {}
}
