package id.patuh.cli;

import id.patuh.authoring.RegulationBook;
import id.patuh.language.Language;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/**
 * Regulation books that were written before; writing one takes longer than a check may.
 *
 * @param folder may be deleted at any time
 */
record BookShelf(Path folder, Toolbox toolbox) {
    private static final int HASH = 16;

    /** Puts the book of a regulation into a folder, writing it first where no earlier run did. */
    void copy(Regulation regulation, RegulationLibrary library, Language language, Path target) throws IOException {
        var kept = folder.resolve("%s-%s-%s-%s"
                .formatted(regulation.id(), regulation.hash().substring(0, HASH), language.code(), Version.of()));
        if (!Files.isDirectory(kept)) {
            write(regulation, library, language, kept);
        }
        Files.createDirectories(target);
        try (Stream<Path> pages = Files.list(kept)) {
            for (var page : pages.toList()) {
                Files.copy(page, target.resolve(page.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Only a whole book gets the name that others look for. */
    private void write(Regulation regulation, RegulationLibrary library, Language language, Path kept)
            throws IOException {
        Files.createDirectories(folder);
        var draft = Files.createTempDirectory(folder, "buku");
        var rules = toolbox.engine(library).ruleBook(regulation);
        new RegulationBook(regulation, rules, library.cases(regulation.id())).write(draft, language);
        try {
            Files.move(draft, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(draft, kept);
        } catch (FileSystemException written) {
            if (!Files.isDirectory(kept)) {
                throw written;
            }
        }
    }
}
