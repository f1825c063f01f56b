package id.patuh.evidence.sheet;

/**
 * How much of a workbook is read before it is refused.
 *
 * @param ratioFloor inflated bytes below which no ratio is looked at, since honest workbooks pack very tightly
 * @param ratio inflated bytes for each byte of the file
 * @param characters bytes of text and lists kept in memory while a workbook is open
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

    public static final Limits STANDARD = new Limits(
            200 * MEBIBYTE, 10_000, 512 * MEBIBYTE, 128 * MEBIBYTE, 500, 2_000_000, 20_000_000, 48 * MEBIBYTE);

    /** Estimated bytes of evidence that one workbook may leave in memory: some 220,000 rows of a usual form. */
    public long evidenceBytes() {
        return characters / 3 * 8;
    }
}
