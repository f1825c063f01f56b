package id.patuh.workspace.jdbc;

import id.patuh.workspace.WorkspaceException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names of uploaded files, which lie in a folder of their own whenever they are read. */
final class FileNames {
    private static final int LONGEST = 150;

    /** File systems count bytes, and leave room for no more than 255. */
    private static final int MOST_BYTES = 240;

    /** What no file may be called on Windows, and what nobody sees. */
    private static final Pattern UNUSABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028-\\u202E\\u2066-\\u2069\\uFEFF<>:\"|?*/\\\\]|^[.\\s]|[.\\s]$|^~\\$");

    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)\\s*(\\..*)?");

    private FileNames() {}

    /** The same name in the form that every file system keeps. */
    static String checked(String file) {
        var name = Normalizer.normalize(file, Normalizer.Form.NFC);
        if (name.isBlank()
                || name.length() > LONGEST
                || UNUSABLE.matcher(name).find()
                || DEVICE.matcher(name).matches()) {
            throw new WorkspaceException("workspace.workbook.nameUnusable", LONGEST);
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new WorkspaceException("workspace.workbook.nameTooLong", MOST_BYTES);
        }
        return name;
    }
}
