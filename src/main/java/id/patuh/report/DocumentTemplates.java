package id.patuh.report;

import id.patuh.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What documents look like: the program's own templates, or those that a bureau has changed. */
public final class DocumentTemplates {
    private final @Nullable Path folder;

    /** The templates there are, by their file names. */
    public enum Kind {
        REPORT_PAGES("laporan.html"),
        REPORT("laporan.docx"),
        LETTER("surat.docx"),
        MINUTES("berita-acara.docx"),
        INDICATOR_FORM("formulir-indikator.xlsx");

        private final String file;

        Kind(String file) {
            this.file = file;
        }

        public String file() {
            return file;
        }
    }

    /** One template. */
    public static final class Template {
        private final String name;
        private final byte[] content;
        private final @Nullable Path folder;

        /**
         * @param name the file as its user knows it
         * @param folder where its pictures may lie; null where it has none
         */
        public Template(String name, byte[] content, @Nullable Path folder) {
            this.name = name;
            this.content = content.clone();
            this.folder = folder;
        }

        public String name() {
            return name;
        }

        public InputStream open() {
            return new ByteArrayInputStream(content);
        }

        public Optional<Path> folder() {
            return Optional.ofNullable(folder);
        }
    }

    private DocumentTemplates(@Nullable Path folder) {
        this.folder = folder;
    }

    public static DocumentTemplates builtIn() {
        return new DocumentTemplates(null);
    }

    /** Those of a folder, or of its subfolder for the language; what it lacks is built in. */
    public static DocumentTemplates in(Path folder) {
        boolean any = Stream.concat(Stream.of(folder), languages(folder))
                .anyMatch(place ->
                        Arrays.stream(Kind.values()).anyMatch(kind -> Files.isRegularFile(place.resolve(kind.file()))));
        if (!any) {
            var names = String.join(
                    ", ", Arrays.stream(Kind.values()).map(Kind::file).toList());
            throw new TemplateException(TemplateException.Code.FOLDER_WITHOUT_TEMPLATES, String.valueOf(folder), names);
        }
        return new DocumentTemplates(folder);
    }

    private static Stream<Path> languages(Path folder) {
        return Arrays.stream(Language.values()).map(language -> folder.resolve(language.code()));
    }

    public Template template(Kind kind, Language language) throws IOException {
        var changed = changed(kind, language);
        return changed.isPresent()
                ? new Template(
                        changed.get().toString(),
                        Files.readAllBytes(changed.get()),
                        changed.get().getParent())
                : builtIn(kind, language);
    }

    private Optional<Path> changed(Kind kind, Language language) {
        return folder == null
                ? Optional.empty()
                : Stream.of(folder.resolve(language.code()), folder)
                        .map(place -> place.resolve(kind.file()))
                        .filter(Files::isRegularFile)
                        .findFirst();
    }

    private static Template builtIn(Kind kind, Language language) throws IOException {
        var path = "/dokumen/%s/%s".formatted(language.code(), kind.file());
        try (var in = Objects.requireNonNull(DocumentTemplates.class.getResourceAsStream(path), path)) {
            return new Template(kind.file(), in.readAllBytes(), null);
        }
    }

    /** The names of the files. */
    public static List<String> files() {
        return Arrays.stream(Kind.values()).map(Kind::file).toList();
    }
}
