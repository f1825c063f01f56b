package id.patuh.workspace.jdbc;

import id.patuh.workspace.WorkspaceException;
import java.util.regex.Pattern;

/** What people type, before it is stored. */
final class Words {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    private Words() {}

    /** Without what nobody sees, in one line. */
    static String line(String typed, int longest, String missing) {
        return checked(typed.replaceAll("\\s+", " "), longest, missing);
    }

    /** Without what nobody sees; lines stay. */
    static String lines(String typed, int longest, String missing) {
        return checked(typed.replace("\r\n", "\n"), longest, missing);
    }

    private static String checked(String typed, int longest, String missing) {
        var words = UNSEEN.matcher(typed).replaceAll("").strip();
        if (words.isEmpty()) {
            throw new WorkspaceException(missing);
        }
        if (words.length() > longest) {
            throw new WorkspaceException("workspace.words.tooLong", longest, words.length());
        }
        return words;
    }
}
