package id.patuh.regulation.yaml;

import java.util.HashMap;
import java.util.Map;

/** Whether a code came back that had been given up: what was published under it would change its meaning. */
final class RetiredCheck {
    private final Pack pack;
    private final Defects defects;
    private final Map<String, YamlNode> retired = new HashMap<>();

    RetiredCheck(Pack pack, Defects defects) {
        this.pack = pack;
        this.defects = defects;
        pack.top(Pack.REGULATION)
                .at("retired")
                .items()
                .forEach(item -> retired.putIfAbsent(item.at("code").text(), item));
    }

    void run() {
        for (var criterion : pack.criteriaWithFolder()) {
            for (var indicator : pack.indicators(criterion).items()) {
                check(indicator.at("code"));
                indicator.at("evidence").items().forEach(evidence -> evidence(indicator, evidence.at("kode")));
            }
        }
        pack.top(Pack.CHECKS).items().forEach(check -> check(check.at("code")));
    }

    /** Where evidence has its indicator's code, the indicator is told already. */
    private void evidence(YamlNode indicator, YamlNode kode) {
        if (!kode.text().equals(indicator.at("code").text())) {
            check(kode);
        }
    }

    private void check(YamlNode code) {
        var before = retired.get(code.text());
        if (before != null) {
            defects.add(
                    DefectCode.CODE_RETIRED,
                    code,
                    code.text(),
                    before.at("since").text(),
                    before.file(),
                    String.valueOf(before.line()));
        }
    }
}
