package id.patuh.cli;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.report.DocumentTemplates;
import id.patuh.report.Documents;
import id.patuh.report.Dossier;
import id.patuh.report.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which papers are written, and what they look like. */
final class DocumentOptions {
    @Option(names = "--documents", paramLabel = "${bundle:cli.label.folder}", descriptionKey = "cli.option.documents")
    private @Nullable Path folder;

    @Option(names = "--templates", paramLabel = "${bundle:cli.label.folder}", descriptionKey = "cli.option.templates")
    private @Nullable Path templates;

    boolean asked() {
        return folder != null;
    }

    /** The bureau's own templates, or the program's. */
    DocumentTemplates templates() {
        try {
            return templates == null ? DocumentTemplates.builtIn() : DocumentTemplates.in(templates);
        } catch (TemplateException unusable) {
            throw new UsageException(unusable.reason());
        }
    }

    /** Refuses what is no folder before the long work begins. */
    void requireFolder() {
        if (folder != null && Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new UsageException(Message.of("cli.documents.noFolder", folder.toString()));
        }
    }

    /** Writes the papers if they are wanted; returns the files. */
    List<Path> write(Dossier dossier, Language language) throws IOException {
        if (folder == null) {
            return List.of();
        }
        try {
            return new Documents(templates()).write(dossier, language, folder);
        } catch (TemplateException unusable) {
            throw new UsageException(unusable.reason());
        }
    }
}
