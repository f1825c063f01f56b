package id.patuh.report.document.template;

/** How words are put into a file, so that they stay words. */
public interface Writing {
    /** As they are. */
    Writing PLAIN = words -> words;

    /** Into XML, in text and in attributes. */
    Writing XML = words -> {
        var escaped = new StringBuilder(words.length());
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(letter);
            }
        });
        return escaped.toString();
    };

    String write(String words);
}
