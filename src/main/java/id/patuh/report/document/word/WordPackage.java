package id.patuh.report.document.word;

import id.patuh.report.DocumentTemplates.Template;
import id.patuh.report.TemplateException;
import id.patuh.report.TemplateException.Code;
import id.patuh.report.document.template.Packed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts that a Word file is packed of. */
final class WordPackage {
    private static final LocalDateTime TIME = LocalDateTime.of(2000, 1, 1, 0, 0);
    private static final int MOST_BYTES = 50_000_000;

    private WordPackage() {}

    static Map<String, byte[]> read(Template template) {
        var parts = new LinkedHashMap<String, byte[]>();
        int left = MOST_BYTES;
        try (var zip = new ZipInputStream(Packed.open(template))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = zip.readNBytes(left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new TemplateException(Code.UNREADABLE, template.name());
                }
                parts.put(entry.getName(), part);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new TemplateException(Code.UNREADABLE, template.name());
        }
        return parts;
    }

    static void write(Map<String, byte[]> parts, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        for (var part : parts.entrySet()) {
            var entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(TIME);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
        }
        zip.finish();
    }
}
