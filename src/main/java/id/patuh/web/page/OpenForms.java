package id.patuh.web.page;

import id.patuh.evidence.FormWriter;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import id.patuh.web.ServerSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The forms that ask their user for subject and year, as {@code templates/} has them; made once for each edition of a pack. */
@Component
class OpenForms {
    private final FormWriter writer = FormWriter.ofWorkbooks();
    private final Path work;
    private final Map<String, Packed> packed = new ConcurrentHashMap<>();

    OpenForms(ServerSettings settings) {
        this.work = settings.storage().data().resolve("kerja");
    }

    List<Office> offices(Regulation regulation) {
        return writer.offices(regulation);
    }

    /** Of one office; empty where the regulation asks it for nothing. */
    Optional<byte[]> one(Regulation regulation, String office) {
        if (offices(regulation).stream().noneMatch(known -> known.code().equals(office))) {
            return Optional.empty();
        }
        return Optional.of(inFolder(folder -> write(regulation, office, folder)));
    }

    /** Of all offices, in one file. */
    byte[] all(Regulation regulation) {
        return packed.compute(
                        regulation.id(),
                        (id, known) -> known != null && known.hash().equals(regulation.hash())
                                ? known
                                : new Packed(regulation.hash(), inFolder(folder -> zip(regulation, folder))))
                .bytes();
    }

    private Path zip(Regulation regulation, Path folder) {
        var files = new ArrayList<Path>();
        offices(regulation).forEach(office -> files.add(write(regulation, office.code(), folder)));
        var zip = folder.resolve("formulir.zip");
        writer.zip(files, zip);
        return zip;
    }

    private Path write(Regulation regulation, String office, Path folder) {
        var file = folder.resolve(office + ".xlsx");
        writer.write(regulation, WorkbookIdentity.open(regulation.id(), office), file);
        return file;
    }

    private byte[] inFolder(Making making) {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(work), "formulir");
            try {
                return Files.readAllBytes(making.in(folder));
            } finally {
                delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Writes files into a folder and says which one is asked for. */
    private interface Making {
        Path in(Path folder) throws IOException;
    }

    /** All forms of a pack as it was. */
    @SuppressWarnings("ArrayRecordComponent")
    private record Packed(String hash, byte[] bytes) {}
}
