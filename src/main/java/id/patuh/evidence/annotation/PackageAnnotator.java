package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import id.patuh.evidence.Annotations;
import id.patuh.evidence.WorkbookAnnotator;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Marks .xlsx files by changing the parts of their package. */
public final class PackageAnnotator implements WorkbookAnnotator {
    /** Something that writes a file from an open workbook. */
    private interface Work {
        void write(SourcePackage source, Path target) throws IOException, AnnotationException;
    }

    @Override
    public void annotate(Path workbook, Annotations annotations, Path copy) throws IOException, AnnotationException {
        requireAnother(workbook, copy);
        var unmarked = beside(copy, ".asal");
        try {
            boolean marked = clearTo(workbook, unmarked);
            run(marked ? unmarked : workbook, copy, (source, to) -> new Marking(source, annotations).write(to));
        } finally {
            Files.deleteIfExists(unmarked);
        }
    }

    @Override
    public void clear(Path workbook, Path copy) throws IOException, AnnotationException {
        requireAnother(workbook, copy);
        if (!clearTo(workbook, copy)) {
            Files.copy(workbook, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether there was anything to clear. */
    private static boolean clearTo(Path workbook, Path copy) throws IOException, AnnotationException {
        try (var source = SourcePackage.open(workbook)) {
            var list = WorkbookPart.of(source);
            var memory = Memory.of(source, list);
            if (memory.isEmpty()) {
                return false;
            }
            run(workbook, copy, (open, to) -> new Clearing(source, list, memory.get()).write(to));
            return true;
        } catch (SourcePackage.DamagedException | CharacterCodingException damaged) {
            throw Refusal.damaged();
        }
    }

    /** A copy that could not be finished is not left behind. */
    private static void run(Path workbook, Path copy, Work work) throws IOException, AnnotationException {
        Files.createDirectories(copy.toAbsolutePath().getParent());
        var unfinished = beside(copy, ".tmp");
        try (var source = SourcePackage.open(workbook)) {
            work.write(source, unfinished);
            Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (SourcePackage.DamagedException | CharacterCodingException damaged) {
            throw Refusal.damaged();
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static Path beside(Path copy, String ending) {
        return copy.resolveSibling("." + copy.getFileName() + ending);
    }

    private static void requireAnother(Path workbook, Path copy) throws IOException {
        if (Files.exists(copy) && Files.isSameFile(workbook, copy)) {
            throw new IllegalArgumentException("The copy (%s) would replace the workbook itself.".formatted(copy));
        }
    }
}
