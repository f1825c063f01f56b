package id.patuh.authoring.format;

/** A text that grows line by line; long lines wrap between words, further in than they begin. */
final class Lines {
    private static final int HANG = 2;

    private final StringBuilder out = new StringBuilder();
    private final int width;

    Lines(int width) {
        this.width = width;
    }

    void blank() {
        out.append('\n');
    }

    void add(int indent, String words) {
        int start = indent;
        var line = new StringBuilder();
        for (var word : words.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && start + line.length() + 1 + word.length() > width) {
                end(start, line);
                start = indent + HANG;
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        end(start, line);
    }

    private void end(int indent, StringBuilder line) {
        out.append(" ".repeat(indent)).append(line).append('\n');
        line.setLength(0);
    }

    /** A line as it is: for what other programs may read, and for columns. */
    void exactly(String line) {
        out.append(line.stripTrailing()).append('\n');
    }

    String text() {
        return out.toString();
    }
}
