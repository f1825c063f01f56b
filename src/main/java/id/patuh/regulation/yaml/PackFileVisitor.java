package id.patuh.regulation.yaml;

import id.patuh.regulation.PackDefect;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects a pack's files within its bounds; hidden ones, which editors leave behind, are passed over. */
final class PackFileVisitor extends SimpleFileVisitor<Path> {
    static final int MOST_BYTES_IN_FILE = 2 * 1024 * 1024;
    static final int MOST_BYTES_IN_PACK = 20 * 1024 * 1024;

    private static final List<String> ENDINGS = List.of(".yaml", ".drl", ".csv", ".md");

    private final Path folder;
    private final SortedMap<String, byte[]> contents = new TreeMap<>();
    private final List<PackDefect> defects = new ArrayList<>();
    private long bytes;

    PackFileVisitor(Path folder) {
        this.folder = folder;
    }

    PackFiles visited() throws IOException {
        Files.walkFileTree(folder, this);
        return new PackFiles(Collections.unmodifiableSortedMap(contents), List.copyOf(defects));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
        return !visited.equals(folder) && hidden(visited) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) throws IOException {
        if (hidden(visited)) {
            return FileVisitResult.CONTINUE;
        }
        if (attributes.isSymbolicLink() && leavesPack(visited)) {
            defects.add(DefectCode.LINK_OUTSIDE_PACK.in(relative(visited), 0, relative(visited)));
            return FileVisitResult.CONTINUE;
        }
        return known(visited) && Files.isRegularFile(visited) ? keep(visited) : FileVisitResult.CONTINUE;
    }

    private FileVisitResult keep(Path visited) throws IOException {
        var content = read(visited);
        if (content.length > MOST_BYTES_IN_FILE) {
            defects.add(DefectCode.FILE_TOO_LARGE.in(relative(visited), 0, relative(visited)));
            return FileVisitResult.CONTINUE;
        }
        bytes += content.length;
        if (bytes > MOST_BYTES_IN_PACK) {
            defects.add(DefectCode.PACK_TOO_LARGE.in(relative(visited), 0));
            return FileVisitResult.TERMINATE;
        }
        contents.put(relative(visited), content);
        return FileVisitResult.CONTINUE;
    }

    private static byte[] read(Path visited) throws IOException {
        try (var stream = Files.newInputStream(visited)) {
            return stream.readNBytes(MOST_BYTES_IN_FILE + 1);
        }
    }

    private boolean leavesPack(Path link) {
        try {
            return !link.toRealPath().startsWith(folder);
        } catch (IOException leadsNowhere) {
            return true;
        }
    }

    private static boolean hidden(Path visited) {
        return name(visited).startsWith(".");
    }

    private static boolean known(Path visited) {
        return ENDINGS.stream().anyMatch(name(visited)::endsWith);
    }

    private static String name(Path visited) {
        var name = visited.getFileName();
        return name == null ? "" : name.toString();
    }

    private String relative(Path visited) {
        return folder.relativize(visited).toString().replace('\\', '/');
    }
}
