package id.patuh.regulation;

import java.time.LocalDate;

/**
 * Where a statement comes from, and how sure that is.
 *
 * @param basis the article, page or idea it rests on, in words
 * @param reviewed the day somebody last compared the two
 */
public record Source(Status status, String basis, LocalDate reviewed) {
    /** How far a statement has been verified. */
    public enum Status {
        /** Read in the regulation's own text. */
        CONFIRMED,
        /** Given by an official page or the press. */
        REPORTED,
        /** Our working draft, to be checked against the annex. */
        WORKING
    }
}
