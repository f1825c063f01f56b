package id.patuh.regulation.yaml;

import id.patuh.regulation.PackDefect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** The defects found so far. */
final class Defects {
    private static final Comparator<PackDefect> BY_PLACE = Comparator.comparing(PackDefect::file)
            .thenComparing(PackDefect::line)
            .thenComparing(PackDefect::code);

    private final List<PackDefect> found = new ArrayList<>();

    void add(DefectCode code, YamlNode at, Object... arguments) {
        found.add(code.at(at, arguments));
    }

    void add(PackDefect defect) {
        found.add(defect);
    }

    void addAll(Stream<PackDefect> defects) {
        defects.forEach(found::add);
    }

    /** A name that nobody declared; a name that is not written at all is the schema's matter. */
    void unknownName(DefectCode code, YamlNode written, Collection<String> known) {
        if (!written.text().isEmpty() && !known.contains(written.text())) {
            add(code, written, written.text(), NearestName.hint(written.text(), known));
        }
    }

    /** Codes that stand in more than one place; each later place is a defect that names the first. */
    void duplicates(DefectCode code, List<YamlNode> written) {
        var first = new HashMap<String, YamlNode>();
        for (var node : written) {
            var earlier = node.text().isEmpty() ? null : first.putIfAbsent(node.text(), node);
            if (earlier != null) {
                add(code, node, node.text(), earlier.file(), String.valueOf(earlier.line()));
            }
        }
    }

    List<PackDefect> sorted() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }
}
