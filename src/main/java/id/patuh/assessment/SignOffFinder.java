package id.patuh.assessment;

import id.patuh.assessment.SignOffStatus.State;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.SignOff;
import id.patuh.regulation.SignOff.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds who signed what, as far as the forms ask for it. */
record SignOffFinder(Regulation regulation, EvidenceSet evidence, List<Finding> findings) {

    /** In the order of the regulation, office by office. */
    List<SignOffStatus> find() {
        var found = new ArrayList<SignOffStatus>();
        for (var signOff : regulation.signOffs()) {
            var form = regulation.form(signOff.form()).orElseThrow();
            if (signOff.per() == Scope.SUBMISSION) {
                status(signOff, form, null).ifPresent(found::add);
            } else {
                offices(form).forEach(office -> status(signOff, form, office).ifPresent(found::add));
            }
        }
        return List.copyOf(found);
    }

    /** The offices whose workbooks have the form, in the order of the regulation. */
    private List<String> offices(Form form) {
        var present = EvidenceFacts.taken(evidence).stream()
                .map(Workbook::identity)
                .filter(Objects::nonNull)
                .map(WorkbookIdentity::office)
                .toList();
        return regulation.offices().stream()
                .map(office -> office.code())
                .filter(office -> present.contains(office) && form.isFor(office))
                .toList();
    }

    /** Nothing where its check lets an office do without. */
    private Optional<SignOffStatus> status(SignOff signOff, Form form, @Nullable String office) {
        var row = evidence.rows().stream()
                .filter(candidate -> stands(candidate, signOff, office))
                .filter(candidate -> Answers.answers(candidate, form))
                .min(Comparator.comparing(candidate -> !signed(candidate, signOff)));
        boolean signed = row.filter(found -> signed(found, signOff)).isPresent();
        boolean objected = objected(signOff, office);
        if (!signed && !objected && signOff.check() != null) {
            return Optional.empty();
        }
        var state = signed
                ? (objected ? State.DOUBTFUL : State.SIGNED)
                : (row.filter(found -> says(found, signOff)).isPresent() ? State.UNSIGNED : State.MISSING);
        return Optional.of(new SignOffStatus(
                signOff,
                office,
                state,
                row.map(found -> day(found, signOff)).orElse(null),
                row.map(SignOffFinder::cells).orElse(List.of())));
    }

    private static boolean stands(EvidenceRow row, SignOff signOff, @Nullable String office) {
        return row.form().equals(signOff.form())
                && signOff.choice().equals(row.typed(signOff.field()))
                && (office == null || office.equals(row.office()));
    }

    private static boolean signed(EvidenceRow row, SignOff signOff) {
        return Boolean.TRUE.equals(row.typed(signOff.signed()));
    }

    /** The official's name is printed on the form; only what stands beside it says anything. */
    private static boolean says(EvidenceRow row, SignOff signOff) {
        return row.values().entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals(signOff.field())
                        && entry.getValue().answered());
    }

    private boolean objected(SignOff signOff, @Nullable String office) {
        return findings.stream()
                .filter(finding -> finding.check().code().equals(signOff.check()))
                .anyMatch(finding -> office == null || office.equals(finding.office()));
    }

    private static @Nullable LocalDate day(EvidenceRow row, SignOff signOff) {
        var field = signOff.day();
        return field != null && row.typed(field) instanceof LocalDate day ? day : null;
    }

    private static List<CellRef> cells(EvidenceRow row) {
        return row.values().values().stream()
                .filter(EvidenceValue::answered)
                .map(EvidenceValue::cell)
                .toList();
    }
}
