package id.patuh.regulation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One table of a sheet that is not ours, and the form that its rows answer.
 *
 * <p>A column is named by its heading, by {@code Upper heading > lower heading} where headings span several rows, or by
 * its letter.
 *
 * @param sheet name of the sheet, in which {@code *} stands for anything
 * @param headings the rows that the headings span; null: they are found by their texts
 * @param ends words that begin the row behind the table
 * @param columns by field, the names that its column may have
 * @param choose by field, the value that a mark in each of several columns stands for; an empty value is no answer
 * @param values by field, what the sheet's own words mean; an empty value is no answer
 * @param fixed by field, a value that the sheet does not say
 * @param placeholders words that are no answer, besides those that never are
 */
public record MappedTable(
        String sheet,
        String form,
        @Nullable RowSpan headings,
        List<String> ends,
        Map<String, List<String>> columns,
        CodeSource code,
        Map<String, Map<String, String>> choose,
        Map<String, Map<String, String>> values,
        Map<String, String> fixed,
        List<String> placeholders) {

    /** Rows of a sheet, counted from 1, both included. */
    public record RowSpan(int first, int last) {}

    /**
     * How a row says which evidence it gives.
     *
     * @param columns names of the column that holds the code; empty: the column of the form's code field
     * @param titles names of the column that repeats the indicator's title, or what is asked
     * @param patterns what a code looks like among other words: {@code #} is a digit, {@code @} a letter
     * @param fixed the code of all rows; null where rows differ
     * @param translate the sheet's own numbering
     */
    public record CodeSource(
            List<String> columns,
            List<String> titles,
            List<String> patterns,
            @Nullable String fixed,
            Map<String, String> translate) {}
}
