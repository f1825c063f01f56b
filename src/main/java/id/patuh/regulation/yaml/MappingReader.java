package id.patuh.regulation.yaml;

import id.patuh.regulation.MappingDefectsException;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.regulation.SheetMapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads mappings that lie outside a pack, for a regulation. */
public final class MappingReader {
    private final YAMLMapper mapper = new YAMLMapper();
    private final Regulation regulation;

    public MappingReader(Regulation regulation) {
        this.regulation = regulation;
    }

    /**
     * The mappings in the order of the files.
     *
     * @param names what each is called where it is used; defects name its whole path
     * @throws MappingDefectsException with everything that is wrong in any of them
     */
    public List<SheetMapping> read(List<Path> files, List<String> names) {
        var defects = new Defects();
        var documents = files.stream().map(file -> document(file, defects)).toList();
        documents.stream().filter(YamlDocument::sound).forEach(document -> check(document, defects));
        if (!defects.sorted().isEmpty()) {
            throw new MappingDefectsException(defects.sorted());
        }
        return IntStream.range(0, files.size())
                .mapToObj(i -> bound(documents.get(i).top(), names.get(i)))
                .toList();
    }

    private YamlDocument document(Path file, Defects defects) {
        var name = file.toString().replace('\\', '/');
        var document = YamlReader.parse(mapper, name, content(file));
        defects.addAll(document.defects().stream());
        if (!document.broken() && !document.top().present()) {
            defects.add(DefectCode.FILE_EMPTY.in(name, 1, name));
        }
        return document;
    }

    private static byte[] content(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(PackFileVisitor.MOST_BYTES_IN_FILE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void check(YamlDocument document, Defects defects) {
        new SchemaCheck(defects).mapping(document);
        var offices = regulation.offices().stream().map(Office::code).toList();
        new MappingCheck(new MappingTargets(regulation.forms(), offices, this::kodes), defects).run(document.top());
    }

    private Collection<String> kodes(String form) {
        return regulation.indicators().stream()
                .flatMap(indicator -> indicator.evidence().stream())
                .filter(asked -> asked.form().equals(form))
                .map(RequiredEvidence::kode)
                .distinct()
                .toList();
    }

    private SheetMapping bound(YamlNode top, String name) {
        try {
            return MappingBinder.mapping(top, name);
        } catch (MalformedNodeException malformed) {
            var node = malformed.node();
            throw new MappingDefectsException(
                    List.of(DefectCode.VALUE_NOT_ALLOWED.at(node, node.text(), node.key(), Hints.none())));
        }
    }
}
