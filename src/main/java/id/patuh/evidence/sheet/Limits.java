package id.patuh.evidence.sheet;

/**
 * How much of a workbook is read before it is refused.
 *
 * @param ratioFloor inflated bytes below which no ratio is looked at, since honest workbooks pack very tightly
 * @param ratio inflated bytes for each byte of the file
 * @param characters of text kept in memory at once
 */
public record Limits(
        long fileBytes,
        int entries,
        long inflatedBytes,
        long ratioFloor,
        int ratio,
        long rows,
        long cells,
        long characters) {
    private static final long MEBIBYTE = 1 << 20;

    public static final Limits STANDARD =
            new Limits(200 * MEBIBYTE, 10_000, 1024 * MEBIBYTE, 128 * MEBIBYTE, 500, 2_000_000, 20_000_000, 60_000_000);
}
