package id.patuh.improvement;

import java.util.Comparator;

/**
 * A row of the evidence, there or to be added.
 *
 * @param kode the piece of evidence; empty on forms whose rows carry no code
 * @param number which of the rows of this form and code, from 1 in the order of the evidence; beyond the last: a new row
 */
public record RowPlace(String form, String kode, int number) implements Comparable<RowPlace> {
    private static final Comparator<RowPlace> ORDER =
            Comparator.comparing(RowPlace::kode).thenComparing(RowPlace::form).thenComparingInt(RowPlace::number);

    @Override
    public int compareTo(RowPlace other) {
        return ORDER.compare(this, other);
    }
}
