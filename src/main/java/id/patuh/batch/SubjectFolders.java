package id.patuh.batch;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.evidence.WorkbookIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells whether the folders in a folder are subjects of their own, and lists them. */
public final class SubjectFolders {
    /** So many workbooks of a folder are opened in search of one that says to whom it belongs. */
    private static final int MOST_OPENED = 5;

    private final EvidenceImporter importer;

    public SubjectFolders(EvidenceImporter importer) {
        this.importer = importer;
    }

    /**
     * Whether a folder holds several subjects: no workbook lies in it directly, and no subject has more than half of its
     * folders. A single subject may keep its workbooks in a folder for each office.
     */
    public boolean holdsSeveralSubjects(Path folder, Path out) {
        if (!Files.isDirectory(folder) || !loose(folder).isEmpty()) {
            return false;
        }
        var folders = new HashMap<String, Integer>();
        inside(folder, out)
                .forEach(each -> subject(each.path()).ifPresent(name -> folders.merge(name, 1, Integer::sum)));
        int all = folders.values().stream().mapToInt(Integer::intValue).sum();
        return folders.size() > 1 && folders.values().stream().noneMatch(count -> 2 * count > all);
    }

    /** The folders in a folder, sorted by name; hidden ones and the one that reports are written to are not subjects. */
    public List<SubjectFolder> inside(Path folder, Path out) {
        try (Stream<Path> found = Files.list(folder)) {
            return Slugs.named(found.filter(Files::isDirectory)
                    .filter(path -> !isHidden(path) && !isSame(path, out))
                    .sorted(Comparator.comparing(path -> name(path)))
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Folders that the user named one by one, in that order. */
    public List<SubjectFolder> named(List<Path> folders) {
        return Slugs.named(folders);
    }

    /** The names of workbooks that lie beside the folders and so belong to no subject, sorted. */
    public List<String> loose(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(importer::reads)
                    .map(SubjectFolders::name)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String name(Path path) {
        return String.valueOf(path.toAbsolutePath().normalize().getFileName());
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".") || name(path).equals("__MACOSX");
    }

    private static boolean isSame(Path one, Path other) {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }

    private Optional<String> subject(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(importer::reads)
                    .sorted()
                    .limit(MOST_OPENED)
                    .map(file -> importer.open(List.of(file)).files())
                    .flatMap(List::stream)
                    .map(SubmittedFile::identity)
                    .filter(Objects::nonNull)
                    .map(WorkbookIdentity::subject)
                    .map(subject -> subject.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                    .filter(subject -> !subject.isEmpty())
                    .findFirst();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }
}
