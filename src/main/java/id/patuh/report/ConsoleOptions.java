package id.patuh.report;

/**
 * How a console report looks.
 *
 * @param width columns of the console
 * @param ascii whether the console can show plain letters and signs only
 * @param all whether indicators that are met, not applicable or not checked are listed too
 */
public record ConsoleOptions(boolean colour, int width, boolean ascii, boolean all) {
    /** Enough for a code, a bar and a few words. */
    private static final int NARROWEST = 40;

    public ConsoleOptions {
        width = Math.max(NARROWEST, width);
    }

    public static ConsoleOptions plain(int width) {
        return new ConsoleOptions(false, width, false, false);
    }
}
