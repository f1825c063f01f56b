package id.patuh.authoring;

import id.patuh.language.Nearest;
import id.patuh.regulation.AcceptedFinding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The findings that an author means to keep.
 *
 * @param complete whether everything was looked at, so that what matches nothing is out of date
 */
record Acceptances(List<AcceptedFinding> accepted, boolean complete) {

    /** The findings with those that are accepted marked so, and what is wrong with the acceptances themselves. */
    List<LintFinding> apply(List<LintFinding> found) {
        var used = new HashSet<AcceptedFinding>();
        var all = new ArrayList<LintFinding>();
        for (var finding : found) {
            var by = accepting(finding);
            by.ifPresent(used::add);
            all.add(by.map(finding::accepted).orElse(finding));
        }
        accepted.stream()
                .filter(acceptance -> !used.contains(acceptance))
                .flatMap(acceptance -> unused(acceptance).stream())
                .forEach(all::add);
        return all;
    }

    private Optional<AcceptedFinding> accepting(LintFinding finding) {
        return accepted.stream()
                .filter(acceptance -> acceptance.code().equals(finding.code()) && isAcceptable(finding.code()))
                .filter(acceptance -> acceptance.at().equals(finding.at())
                        || acceptance.at().equals(finding.place().file()))
                .findFirst();
    }

    private static boolean isAcceptable(String code) {
        return acceptable().contains(code);
    }

    private static Set<String> acceptable() {
        var codes = new HashSet<String>();
        Arrays.stream(LintCode.values()).filter(LintCode::acceptable).forEach(code -> codes.add(code.name()));
        return codes;
    }

    private Optional<LintFinding> unused(AcceptedFinding acceptance) {
        if (!isAcceptable(acceptance.code())) {
            var nearest = Nearest.ignoringCase().among(acceptable(), acceptance.code());
            return Optional.of(finding(LintCode.ACCEPTANCE_UNKNOWN, acceptance, nearest.orElse("")));
        }
        return complete ? Optional.of(finding(LintCode.ACCEPTANCE_UNUSED, acceptance, "")) : Optional.empty();
    }

    private static LintFinding finding(LintCode code, AcceptedFinding acceptance, String nearest) {
        Object[] particulars = {acceptance.code(), acceptance.at(), nearest};
        return new LintFinding(
                code.name(),
                code.severity(),
                acceptance.at(),
                acceptance.place(),
                code.message(particulars),
                code.hint(particulars),
                null);
    }
}
