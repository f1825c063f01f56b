package id.patuh.regulation;

import java.util.List;
import java.util.Map;

/**
 * An example that a pack's author says must hold: evidence, and what it has to lead to.
 *
 * @param name a sentence that says what it shows
 * @param file relative to the pack's folder, with forward slashes
 * @param line where the example begins in that file, from 1
 * @param year the year that is assessed
 */
public record PackCase(String name, String file, int line, int year, List<GivenRow> given, Expectation expect) {
    /** The office of a given row's workbook, and the only field of {@link #WORKBOOK}. */
    public static final String OFFICE = "opd";

    /** Stands for a workbook that an office handed in, whatever its rows. */
    public static final String WORKBOOK = "BukuKerja";

    /**
     * One row of evidence.
     *
     * @param values by field name, each as its field's Java type, plus {@link #OFFICE} where the case gives it; fields
     *     without an answer are left out
     */
    public record GivenRow(String form, Map<String, Object> values) {}

    /** What the evidence has to lead to. */
    public sealed interface Expectation permits ExpectedVerdict, ExpectedFindings {}

    /** The answer for one indicator, and what it earns. */
    public record ExpectedVerdict(String indicator, String verdict, int points) implements Expectation {}

    /** How often the rules of one check match. */
    public record ExpectedFindings(String check, int findings) implements Expectation {}
}
