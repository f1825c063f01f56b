package id.patuh.workspace;

import id.patuh.evidence.SpreadsheetText;
import id.patuh.language.Language;
import id.patuh.language.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** The whole audit trail as a file of separated values, which no spreadsheet program calculates. */
public final class AuditExport {
    /** What the file is usually called. */
    public static final String FILE_NAME = "audit-trail.csv";

    /** Without it Excel takes the file for one in the machine's old encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS =
            List.of("sequence", "made", "actor", "name", "action", "object", "detail", "previous", "hash");

    private final AuditTrail trail;
    private final Language language;

    public AuditExport(AuditTrail trail, Language language) {
        this.trail = trail;
        this.language = language;
    }

    /** The first entry first; moments in UTC, and the stream stays open. */
    public void write(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(language == Language.ID ? ';' : ',')
                .setRecordSeparator("\n")
                .get();
        text.write(BYTE_ORDER_MARK);
        print(
                format,
                text,
                COLUMNS.stream()
                        .map(column -> Message.of("workspace.audit." + column).in(language)));
        try {
            trail.each(entry -> print(format, text, cells(entry)));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        text.flush();
    }

    private static Stream<String> cells(AuditEntry entry) {
        return Stream.of(
                String.valueOf(entry.sequence()),
                entry.made().toString(),
                entry.actor().id(),
                entry.actor().name(),
                entry.action().name(),
                entry.object(),
                entry.detail(),
                entry.previous(),
                entry.hash());
    }

    private static void print(CSVFormat format, Writer text, Stream<String> cells) {
        try {
            format.printRecord(
                    text, cells.map(SpreadsheetText::inSeparatedValues).toArray());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
