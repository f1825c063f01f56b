package id.patuh.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the files may be that a receipt names beside those that were handed in.
 *
 * @param folders where they may lie under their own names
 * @param mappings those that the user named
 * @param exceptions the one that the user named, which counts alone
 * @param timetable the one that the user named, which counts alone
 */
public record Whereabouts(
        List<Path> folders,
        List<Path> mappings,
        @Nullable Path exceptions,
        @Nullable Path timetable) {

    /** Beside the evidence and beside the receipt, unless the user says otherwise. */
    public static Whereabouts of(
            List<Path> evidence,
            Path receipt,
            List<Path> mappings,
            @Nullable Path exceptions,
            @Nullable Path timetable) {
        var folders = new LinkedHashSet<Path>();
        Stream.concat(evidence.stream(), Stream.of(receipt))
                .map(Path::toAbsolutePath)
                .map(path -> Files.isDirectory(path) ? path : path.getParent())
                .flatMap(folder -> Optional.ofNullable(folder).stream())
                .forEach(folders::add);
        return new Whereabouts(List.copyOf(folders), mappings, exceptions, timetable);
    }
}
