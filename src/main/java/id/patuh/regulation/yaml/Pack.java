package id.patuh.regulation.yaml;

import id.patuh.regulation.AcceptedMutant;
import id.patuh.regulation.Effort;
import id.patuh.regulation.PackDefect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A pack's files, parsed and not yet judged. */
record Pack(Path folder, PackFiles files, Map<String, YamlDocument> documents) {
    static final String REGULATION = "regulation.yaml";
    static final String FORMS = "forms.yaml";
    static final String CHECKS = "checks.yaml";
    static final String CHECK_RULES = "checks.drl";
    static final String EFFORT = Effort.FILE;
    static final String CASES = "cases.yaml";
    static final String ACCEPTED = "lint.yaml";
    static final String INDICATORS = "indicators.yaml";
    static final String MUTANTS = AcceptedMutant.FILE;
    static final String RULES = "rules.drl";
    static final String BANDS = "bands.drl.csv";
    /** The folder of mappings, each in a file of any name. */
    static final String MAPPINGS = "mappings/";

    /** @param parsed which of the YAML files are needed; parsing takes most of the time */
    static Pack read(YAMLMapper mapper, Path folder, Predicate<String> parsed) {
        var files = PackFiles.read(folder);
        var documents = new TreeMap<String, YamlDocument>();
        files.contents().forEach((path, content) -> {
            if (path.endsWith(".yaml") && parsed.test(path)) {
                documents.put(path, YamlReader.parse(mapper, path, content));
            }
        });
        return new Pack(folder, files, documents);
    }

    /** The folder's name, which the pack's id has to equal. */
    String name() {
        return String.valueOf(folder.getFileName());
    }

    /** Whether its files are all there and well-formed YAML, whatever they say. */
    boolean readable() {
        return files.defects().isEmpty() && documents.values().stream().noneMatch(YamlDocument::broken);
    }

    Stream<PackDefect> defects() {
        return Stream.concat(
                files.defects().stream(), documents.values().stream().flatMap(document -> document.defects().stream()));
    }

    YamlNode top(String path) {
        var document = documents.get(path);
        return document == null ? YamlNode.missing(path) : document.top();
    }

    /** The criteria that have a folder. */
    List<YamlNode> criteriaWithFolder() {
        return top(REGULATION).at("criteria").items().stream()
                .filter(criterion -> !criterion.at("folder").text().isEmpty())
                .toList();
    }

    YamlNode indicators(YamlNode criterion) {
        return top(criterion.at("folder").text() + "/" + INDICATORS);
    }

    /** The files of examples that there are: the pack's own, then those of the criteria. */
    List<YamlNode> caseFiles() {
        return Stream.concat(
                        Stream.of(CASES),
                        criteriaWithFolder().stream()
                                .map(criterion -> criterion.at("folder").text() + "/" + CASES))
                .filter(documents::containsKey)
                .map(this::top)
                .toList();
    }

    /** How sheets that are not ours are read, in the order of the files' names. */
    List<YamlNode> mappingFiles() {
        return documents.keySet().stream()
                .filter(Pack::isMapping)
                .map(this::top)
                .toList();
    }

    static boolean isMapping(String path) {
        return path.startsWith(MAPPINGS) && path.endsWith(".yaml") && path.lastIndexOf('/') == MAPPINGS.length() - 1;
    }
}
