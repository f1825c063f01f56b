package id.patuh.regulation.yaml;

import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackCase.Expectation;
import id.patuh.regulation.PackCase.ExpectedFindings;
import id.patuh.regulation.PackCase.ExpectedVerdict;
import id.patuh.regulation.PackCase.GivenRow;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;

/** Makes the examples that a pack's files give; fails at the first value that does not fit its form. */
final class CaseBinder {
    private final Pack pack;
    private final PackNames names;

    CaseBinder(Pack pack) {
        this.pack = pack;
        this.names = new PackNames(pack);
    }

    List<PackCase> cases() {
        return pack.caseFiles().stream()
                .flatMap(file -> file.items().stream())
                .map(this::example)
                .toList();
    }

    private PackCase example(YamlNode node) {
        return new PackCase(
                node.at("name").string(),
                node.file(),
                node.line(),
                node.at("year").whole(),
                node.at("given").items().stream()
                        .flatMap(row -> row.members().stream())
                        .map(this::row)
                        .toList(),
                expectation(node.at("expect")));
    }

    private GivenRow row(YamlNode row) {
        var values = new LinkedHashMap<String, Object>();
        for (var value : row.members()) {
            var type = names.givenType(row.key(), value.key()).orElseThrow(() -> new MalformedNodeException(value));
            if (value.present()) {
                values.put(
                        value.key(), CaseValue.typed(type, value).orElseThrow(() -> new MalformedNodeException(value)));
            }
        }
        return new GivenRow(row.key(), Collections.unmodifiableMap(values));
    }

    private static Expectation expectation(YamlNode node) {
        if (node.at("check").present()) {
            return new ExpectedFindings(
                    node.at("check").string(), node.at("findings").whole());
        }
        return new ExpectedVerdict(
                node.at("indicator").string(),
                node.at("verdict").string(),
                node.at("points").whole());
    }
}
