package id.patuh.report;

import id.patuh.regulation.SubjectFiles;
import id.patuh.report.Receipt.UsedFile;
import id.patuh.report.Verification.FileState;
import id.patuh.report.Verification.Use;
import id.patuh.report.Verification.UsedStanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the mappings, exceptions and deadlines that a receipt names, by their content. */
record UsedFiles(Whereabouts where) {

    /** What a file is called without its folder. */
    static String name(Path file) {
        var name = String.valueOf(file.getFileName()).replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Mappings first, in the receipt's order. */
    List<UsedStanding> of(Receipt receipt) {
        var standings = new ArrayList<>(mappings(receipt.reading().mappings()));
        var then = receipt.circumstances();
        standing(Use.EXCEPTIONS, then.exceptions(), where.exceptions(), expected(then))
                .ifPresent(standings::add);
        standing(Use.TIMETABLE, then.timetable(), where.timetable(), SubjectFiles.TIMETABLE)
                .ifPresent(standings::add);
        return List.copyOf(standings);
    }

    /** Exceptions that were to be ignored may well lie there. */
    private static @Nullable String expected(Receipt.Circumstances then) {
        return then.exceptionsIgnored() ? null : SubjectFiles.WAIVERS;
    }

    private List<UsedStanding> mappings(List<UsedFile> recorded) {
        var named = new ArrayList<>(where.mappings());
        var standings = new ArrayList<UsedStanding>();
        for (var file : recorded) {
            var namedAlike = named.stream().filter(path -> name(path).equals(file.name()));
            var candidates = Stream.of(
                            named.stream().filter(path -> isSame(file, path)), namedAlike, beside(file.name()))
                    .flatMap(paths -> paths)
                    .toList();
            var standing = standing(Use.MAPPING, file, candidates);
            standings.add(standing);
            named.remove(standing.found());
        }
        named.forEach(path -> standings.add(new UsedStanding(Use.MAPPING, FileState.ADDITIONAL, name(path), path)));
        return standings;
    }

    /**
     * How one file stands, unless there is none and was none.
     *
     * @param usual what a file is called that would be used today; null where none would
     */
    private Optional<UsedStanding> standing(
            Use use, @Nullable UsedFile recorded, @Nullable Path named, @Nullable String usual) {
        if (recorded != null) {
            var candidates = named == null ? beside(recorded.name()) : Stream.of(named);
            return Optional.of(standing(use, recorded, candidates.toList()));
        }
        var today = named != null ? Stream.of(named) : usual == null ? Stream.<Path>empty() : beside(usual);
        return today.findFirst().map(path -> new UsedStanding(use, FileState.ADDITIONAL, name(path), path));
    }

    private static UsedStanding standing(Use use, UsedFile recorded, List<Path> candidates) {
        var same = candidates.stream().filter(path -> isSame(recorded, path)).findFirst();
        if (same.isPresent()) {
            boolean renamed = !name(same.get()).equals(recorded.name());
            var state = renamed ? FileState.RENAMED : FileState.SAME;
            return new UsedStanding(use, state, recorded.name(), same.get());
        }
        return candidates.stream()
                .findFirst()
                .map(path -> new UsedStanding(
                        use, hash(path).isEmpty() ? FileState.UNREADABLE : FileState.CHANGED, recorded.name(), path))
                .orElseGet(() -> new UsedStanding(use, FileState.MISSING, recorded.name(), null));
    }

    /** The name may come from anybody; it has no folder in it. */
    private Stream<Path> beside(String name) {
        try {
            var path = Path.of(name);
            return where.folders().stream().map(folder -> folder.resolve(path)).filter(Files::exists);
        } catch (InvalidPathException nameOfAnotherSystem) {
            return Stream.empty();
        }
    }

    private static boolean isSame(UsedFile recorded, Path path) {
        return hash(path).filter(recorded.sha256()::equals).isPresent();
    }

    private static Optional<String> hash(Path path) {
        try {
            return Files.isRegularFile(path) ? Optional.of(FileHash.of(path)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
