package id.patuh.evidence.reading;

import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Finding;
import id.patuh.regulation.SubjectFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the workbooks among what was handed in. */
final class SubmissionFinder {
    private static final int MOST_LISTED = 20;
    /** What a file really is, its content says. */
    private static final Set<String> WORKBOOKS =
            Set.of("xlsx", "xlsm", "xltx", "xltm", "xls", "xlt", "ods", "ots", "csv", "tsv");

    private static final Set<String> OTHER_TABLES = Set.of("xlsb", "fods", "numbers", "et");
    private static final Set<String> SYSTEM_FILES = Set.of("thumbs.db", "desktop.ini");
    /** What a bureau writes about its subject is read, though not as evidence. */
    private static final Set<String> OF_THE_SUBJECT =
            Set.of(SubjectFiles.WAIVERS, SubjectFiles.TIMETABLE, SubjectFiles.EFFORT);

    private final SortedMap<String, Path> workbooks = new TreeMap<>();
    private final SortedMap<String, Path> unsupported = new TreeMap<>();
    private final List<String> ignored = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    SubmissionFinder(List<Path> paths) {
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw new IllegalArgumentException("The path (%s) does not exist.".formatted(path));
            }
            add(path, paths.size() > 1);
        }
    }

    static boolean isWorkbook(Path file) {
        return !isOfNobody(file) && WORKBOOKS.contains(ending(file));
    }

    SortedMap<String, Path> workbooks() {
        return workbooks;
    }

    /** Tables of formats that are not read, by name. */
    SortedMap<String, Path> unsupported() {
        return unsupported;
    }

    List<ImportIssue> issues() {
        if (ignored.isEmpty()) {
            return List.of();
        }
        var names = ignored.stream().sorted().limit(MOST_LISTED).toList();
        var listed = String.join(", ", names) + (ignored.size() > MOST_LISTED ? ", \u2026" : "");
        return List.of(
                Finding.of(IssueCode.FILES_IGNORED, ignored.size(), listed).in(listed));
    }

    private void add(Path path, boolean oneOfSeveral) {
        if (Files.isRegularFile(path)) {
            addNamed(path, String.valueOf(path.getFileName()), true);
            return;
        }
        var folder = path.toAbsolutePath().normalize();
        var prefix = oneOfSeveral ? folder.getFileName() + "/" : "";
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> addNamed(file, prefix + slashed(folder.relativize(file)), false));
        } catch (IOException | UncheckedIOException unreadable) {
            throw new IllegalArgumentException("The folder (%s) cannot be read.".formatted(path), unreadable);
        }
    }

    private void addNamed(Path file, String name, boolean handedIn) {
        if (!seen.add(file.toAbsolutePath().normalize()) || isOfNobody(file)) {
            return;
        }
        var ending = ending(file);
        if (WORKBOOKS.contains(ending)) {
            workbooks.put(unused(name, file), file);
        } else if (OTHER_TABLES.contains(ending)) {
            unsupported.put(unused(name, file), file);
        } else if (handedIn) {
            workbooks.put(unused(name, file), file);
        } else {
            ignored.add(name);
        }
    }

    /** Two files of one name in two folders keep apart by their whole path. */
    private String unused(String name, Path file) {
        return workbooks.containsKey(name) || unsupported.containsKey(name) ? slashed(file) : name;
    }

    /** Lock files of spreadsheet programs, leavings of operating systems, and what others read. */
    private static boolean isOfNobody(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.startsWith("~$")
                || name.startsWith(".")
                || SYSTEM_FILES.contains(name)
                || OF_THE_SUBJECT.contains(name);
    }

    private static String ending(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
