package id.patuh.web.start;

import id.patuh.regulation.AcceptedMutant;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackWriting;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packs as they lie on the disk; one is read again when one of its files changed. */
final class CurrentLibrary implements RegulationLibrary {
    private final Path folder;
    private final RegulationLibrary library;
    private final Map<String, Read> read = new ConcurrentHashMap<>();
    private final Map<String, Checked> checked = new ConcurrentHashMap<>();

    CurrentLibrary(Path folder) {
        this.folder = folder;
        this.library = RegulationLibrary.ofFolder(folder);
    }

    @Override
    public List<String> ids() {
        return library.ids();
    }

    @Override
    public Regulation regulation(String id) {
        var stamp = stamp(id);
        var known = read.get(id);
        if (known != null && known.stamp().equals(stamp)) {
            return known.regulation();
        }
        var regulation = library.regulation(id);
        read.put(id, new Read(stamp, regulation));
        return regulation;
    }

    /** Names, sizes and moments of the files; a name that is no pack's never becomes a path. */
    private String stamp(String id) {
        if (!library.ids().contains(id)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder.resolve(id))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(CurrentLibrary::stamp)
                    .collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return file + " -";
        }
    }

    @Override
    public List<PackCase> cases(String id) {
        return library.cases(id);
    }

    @Override
    public List<AcceptedMutant> acceptedMutants(String id) {
        return library.acceptedMutants(id);
    }

    @Override
    public List<PackDefect> validate(String id) {
        var stamp = stamp(id);
        var known = checked.get(id);
        if (known != null && known.stamp().equals(stamp)) {
            return known.defects();
        }
        var defects = library.validate(id);
        checked.put(id, new Checked(stamp, defects));
        return defects;
    }

    @Override
    public PackWriting writing(String id) {
        return library.writing(id);
    }

    /** A pack as it was when its files were as the stamp says. */
    private record Read(String stamp, Regulation regulation) {}

    /** What was wrong with a pack when its files were as the stamp says. */
    private record Checked(String stamp, List<PackDefect> defects) {}
}
