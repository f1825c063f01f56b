package id.patuh.report.figures;

import id.patuh.assessment.Assessment;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Office;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which offices owe evidence and handed in no workbook that could be used. */
public final class Absence {
    private static final Set<IssueCode> OF_ANOTHER = Set.of(
            IssueCode.WORKBOOK_OTHER_REGULATION, IssueCode.WORKBOOK_OTHER_YEAR, IssueCode.WORKBOOK_OTHER_SUBJECT);

    private Absence() {}

    /** In the order of the regulation. */
    public static List<Office> of(Assessment assessment) {
        var regulation = assessment.regulation();
        var owing = new HashSet<String>();
        for (var indicator : regulation.indicators()) {
            indicator.evidence().forEach(asked -> owing.add(owner(indicator, asked)));
        }
        var present = present(assessment.evidence(), regulation);
        return regulation.offices().stream()
                .filter(office -> owing.contains(office.code()) && !present.contains(office.code()))
                .toList();
    }

    private static Set<String> present(EvidenceSet evidence, Regulation regulation) {
        var unused = evidence.issues().stream()
                .filter(issue -> OF_ANOTHER.contains(issue.code()))
                .map(ImportIssue::file)
                .collect(Collectors.toSet());
        var used = evidence.workbooks().stream()
                .filter(workbook -> workbook.readable() && !unused.contains(workbook.file()))
                .toList();
        var present = used.stream()
                .map(Workbook::identity)
                .filter(Objects::nonNull)
                .map(WorkbookIdentity::office)
                .collect(Collectors.toCollection(HashSet::new));
        evidence.rows().stream()
                .filter(row -> row.office() == null)
                .forEach(row -> present.addAll(owners(row, regulation)));
        return present;
    }

    /** A workbook that does not say whose it is tells it by what it answers. */
    private static Set<String> owners(EvidenceRow row, Regulation regulation) {
        var owners = new HashSet<String>();
        var kode = row.kode();
        if (kode != null) {
            for (var indicator : regulation.indicatorsAsking(kode)) {
                indicator.evidence().stream()
                        .filter(asked -> asked.kode().equals(kode))
                        .forEach(asked -> owners.add(owner(indicator, asked)));
            }
        }
        return owners;
    }

    private static String owner(Indicator indicator, RequiredEvidence asked) {
        return Objects.requireNonNullElse(asked.office(), indicator.office());
    }
}
