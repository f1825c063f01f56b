package id.patuh.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.report.DocumentTemplates.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The templates in {@code templates/dokumen/}; {@code -Dtemplates.update=true} writes those of Word and Excel anew. */
class DocumentTemplatesTest {
    private static final Path TEMPLATES = Path.of("templates", "dokumen");

    @ParameterizedTest
    @EnumSource(Language.class)
    void templatesAreWhatTheirMakersMake(Language language) throws IOException {
        for (var made : made(language).entrySet()) {
            var file = TEMPLATES.resolve(language.code()).resolve(made.getKey().file());
            if (Boolean.getBoolean("templates.update")) {
                Files.createDirectories(file.getParent());
                Files.write(file, made.getValue());
            }

            assertThat(parts(Files.readAllBytes(file)))
                    .as("%s; write it anew with -Dtemplates.update=true", file)
                    .isEqualTo(parts(made.getValue()));
        }
    }

    private static Map<Kind, byte[]> made(Language language) {
        var made = new EnumMap<Kind, byte[]>(Kind.class);
        made.put(Kind.REPORT, ReportMaker.make(language));
        made.put(Kind.MINUTES, MinutesMaker.make(language));
        made.put(Kind.LETTER, LetterMaker.make(language));
        made.put(Kind.INDICATOR_FORM, FormMaker.make(language));
        return made;
    }

    /** Compression may differ from one Java to the next, and times too; what is said may not. */
    private static Map<String, String> parts(byte[] file) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readAllBytes();
                if (entry.getName().endsWith(".xlsx")) {
                    parts(content).forEach((name, text) -> parts.put("sheet/" + name, text));
                } else if (!entry.getName().startsWith("docProps/")) {
                    parts.put(entry.getName(), new String(content, UTF_8));
                }
            }
        }
        return parts;
    }
}
