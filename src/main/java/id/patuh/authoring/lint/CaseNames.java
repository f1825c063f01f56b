package id.patuh.authoring.lint;

import id.patuh.authoring.LintCode;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.Place;
import java.util.HashMap;

/** Examples in different files that have the same name; those in one file are a defect already. */
final class CaseNames implements LintRules.PackRule {
    @Override
    public void check(LintedPack pack, Doubts doubts) {
        var first = new HashMap<String, PackCase>();
        for (var example : pack.cases()) {
            var earlier = first.putIfAbsent(example.name(), example);
            if (earlier != null && !earlier.file().equals(example.file())) {
                doubts.add(
                        LintCode.CASE_NAME_TAKEN,
                        "",
                        new Place(example.file(), example.line()),
                        example.name(),
                        earlier.file(),
                        String.valueOf(earlier.line()));
            }
        }
    }
}
