package id.patuh.report.document.template;

/** Which letters may stand in a document. */
final class Letters {
    private static final int REPLACEMENT = 0xFFFD;

    private Letters() {}

    /** What XML cannot hold, and what programs keep for themselves, becomes a sign that says so. */
    static String fit(String words) {
        if (words.codePoints().allMatch(Letters::fits)) {
            return words;
        }
        var fitting = new StringBuilder(words.length());
        words.codePoints().map(letter -> fits(letter) ? letter : REPLACEMENT).forEach(fitting::appendCodePoint);
        return fitting.toString();
    }

    private static boolean fits(int letter) {
        boolean control = letter < ' ' && letter != '\n' && letter != '\t';
        boolean unusable = switch (Character.getType(letter)) {
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> letter == 0xFFFE || letter == 0xFFFF;
        };
        return !control && !unusable;
    }
}
