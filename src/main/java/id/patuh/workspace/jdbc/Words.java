package id.patuh.workspace.jdbc;

import id.patuh.workspace.WorkspaceException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type, before it is stored. */
final class Words {
    /** Control signs, signs that turn the direction of reading around, and halves of signs. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069]|\\p{Cs}");

    private static final Pattern SEEN = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");
    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    /** PostgreSQL takes no NUL, and no database takes half a sign. */
    private static final Pattern UNSTORABLE = Pattern.compile("\\x00|\\p{Cs}");

    private Words() {}

    /** Without what nobody sees, in one line. */
    static String line(String typed, int longest, String missing) {
        var spaced = SPACES.matcher(typed).replaceAll(" ");
        return required(SPACES.matcher(seen(spaced)).replaceAll(" "), longest, missing);
    }

    /** Without what nobody sees; lines stay. */
    static String lines(String typed, int longest, String missing) {
        return required(seen(LINE_END.matcher(typed).replaceAll("\n")), longest, missing);
    }

    /** The same where nothing has to be said. */
    static String optional(String typed, int longest) {
        var words = seen(LINE_END.matcher(typed).replaceAll("\n"));
        return SEEN.matcher(words).find() ? checked(words, longest) : "";
    }

    /** What every database takes, so that what is compared and hashed is what is stored. */
    static String storable(String text) {
        return UNSTORABLE.matcher(text).replaceAll("\uFFFD");
    }

    private static String seen(String typed) {
        return Normalizer.normalize(UNSEEN.matcher(typed).replaceAll(""), Normalizer.Form.NFC);
    }

    private static String required(String words, int longest, String missing) {
        if (!SEEN.matcher(words).find()) {
            throw new WorkspaceException(missing);
        }
        return checked(words, longest);
    }

    private static String checked(String words, int longest) {
        var stripped = words.strip();
        if (stripped.length() > longest) {
            throw new WorkspaceException("workspace.words.tooLong", longest, stripped.length());
        }
        return stripped;
    }
}
