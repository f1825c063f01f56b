package id.patuh.report;

/**
 * A receipt as somebody shows it.
 *
 * @param claimed the number that stands in it
 * @param number the number that its content has
 * @param page whether what people see is what the data say
 */
public record ReceiptFile(Receipt receipt, String claimed, String number, Page page) {

    /** How the visible page stands to the data inside it. */
    public enum Page {
        /** There is no page: the file has data only. */
        NONE,
        /** It is the page that the program writes for these data. */
        SAME,
        /** It is another page than the program writes for these data. */
        CHANGED,
        /** Another version of the program wrote it, and pages of versions differ. */
        NOT_COMPARED
    }

    /** Whether nobody has changed it since it was written, as far as it tells by itself. */
    public boolean intact() {
        return claimed.equals(number) && page != Page.CHANGED;
    }
}
