package id.patuh.report.document.template;

/**
 * A number as a spreadsheet counts with it, and as people read it.
 *
 * @param text in the reader's language
 */
public record Figure(Number value, String text) {
    @Override
    public String toString() {
        return text;
    }
}
