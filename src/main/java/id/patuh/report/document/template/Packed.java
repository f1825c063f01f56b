package id.patuh.report.document.template;

import id.patuh.report.DocumentTemplates.Template;
import id.patuh.report.TemplateException;
import id.patuh.report.TemplateException.Code;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Templates that are packed files: one that was cut off is not used in part. */
public final class Packed {
    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private Packed() {}

    /** The file if its end is there, where the list of its parts is closed. */
    public static InputStream open(Template template) throws IOException {
        byte[] bytes;
        try (var in = template.open()) {
            bytes = in.readAllBytes();
        }
        int last = bytes.length - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (endsAt(bytes, at)) {
                return new ByteArrayInputStream(bytes);
            }
        }
        throw new TemplateException(Code.UNREADABLE, template.name());
    }

    private static boolean endsAt(byte[] bytes, int at) {
        for (int i = 0; i < END.length; i++) {
            if (bytes[at + i] != END[i]) {
                return false;
            }
        }
        return true;
    }
}
