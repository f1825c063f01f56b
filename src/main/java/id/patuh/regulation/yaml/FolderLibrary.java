package id.patuh.regulation.yaml;

import id.patuh.language.Message;
import id.patuh.regulation.AcceptedMutant;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackMissingException;
import id.patuh.regulation.PackWriting;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The packs that lie as folders in one folder. */
public final class FolderLibrary implements RegulationLibrary {
    private final Path rules;
    private final YAMLMapper mapper = new YAMLMapper();

    public FolderLibrary(Path rules) {
        this.rules = rules.toAbsolutePath().normalize();
    }

    @Override
    public List<String> ids() {
        var ids = idsIfAny();
        if (ids.isEmpty()) {
            throw new PackMissingException(Message.of("regulation.library.empty", rules));
        }
        return ids;
    }

    @Override
    public Regulation regulation(String id) {
        return bound(id, path -> !path.endsWith(Pack.CASES), pack -> new RegulationBinder(pack).regulation());
    }

    @Override
    public List<PackCase> cases(String id) {
        return bound(id, path -> true, pack -> new CaseBinder(pack).cases());
    }

    @Override
    public List<AcceptedMutant> acceptedMutants(String id) {
        return bound(id, path -> true, FolderLibrary::acceptedMutants);
    }

    private static List<AcceptedMutant> acceptedMutants(Pack pack) {
        return pack.top(Pack.MUTANTS).items().stream()
                .map(node -> new AcceptedMutant(
                        node.at("rule").string(),
                        node.at("mutation").string(),
                        node.at("reason").string(),
                        node.at("reviewed")
                                .dayIfValid()
                                .orElseThrow(() -> new MalformedNodeException(node.at("reviewed"))),
                        node.line()))
                .toList();
    }

    @Override
    public List<PackDefect> validate(String id) {
        return validation(id).defects();
    }

    @Override
    public PackWriting writing(String id) {
        return new WritingReader(read(id, path -> true)).writing();
    }

    /** Only where binding fails is a pack validated, so that a good one opens fast. */
    private <T> T bound(String id, Predicate<String> parsed, Function<Pack, T> binder) {
        var pack = read(id, parsed);
        if (!pack.readable()) {
            throw new PackDefectsException(validation(id).defects());
        }
        try {
            return binder.apply(pack);
        } catch (MalformedNodeException malformed) {
            throw new PackDefectsException(validation(id).defectsBesides(malformed.node()));
        }
    }

    private PackValidation validation(String id) {
        return new PackValidation(read(id, path -> true));
    }

    private Pack read(String id, Predicate<String> parsed) {
        var known = ids();
        if (!known.contains(id)) {
            throw new PackMissingException(
                    Message.of("regulation.library.unknown", id, rules, NearestName.hint(id, known)));
        }
        return Pack.read(mapper, rules.resolve(id), parsed);
    }

    private List<String> idsIfAny() {
        if (!Files.isDirectory(rules)) {
            throw new PackMissingException(Message.of("regulation.library.missing", rules));
        }
        try (var folders = Files.list(rules)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(Pack.REGULATION)))
                    .map(folder -> String.valueOf(folder.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
