package id.patuh.web.page;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Completeness;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.OwedEvidence;
import id.patuh.assessment.Readiness;
import id.patuh.evidence.ImportIssue;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Office;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.report.figures.Tally;
import id.patuh.workspace.Evaluated;
import id.patuh.workspace.Reviews.Outcome;
import id.patuh.workspace.Reviews.Review;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.UploadedWorkbook;
import id.patuh.workspace.Workspace;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How each office stands: what it handed in, what it still owes, what it blocks. */
@Component
class OfficeStandings {
    private final Workspace workspace;
    private final RegulationLibrary library;

    OfficeStandings(Workspace workspace, RegulationLibrary library) {
        this.workspace = workspace;
        this.library = library;
    }

    /**
     * One office.
     *
     * @param named whether it is one of those that are to hand in
     * @param completeness null where nothing was evaluated yet
     * @param lacking indicators of the office that do not earn all their points
     * @param owed what it was asked for and is missing or cannot be read
     * @param blocking indicators of the office for which nothing may be submitted
     * @param returned indicators whose evidence a verifier returned last
     */
    record Standing(
            Office office,
            boolean named,
            List<UploadedWorkbook> workbooks,
            @Nullable Completeness completeness,
            List<IndicatorResult> lacking,
            List<OwedEvidence> owed,
            List<ImportIssue> issues,
            List<String> blocking,
            List<Review> returned) {}

    /** Every office that is asked for anything or handed something in, in the order of the regulation. */
    List<Standing> all(StoredAssessment about, @Nullable Evaluated evaluated) {
        var regulation = library.regulation(about.regulation());
        return regulation.offices().stream()
                .map(office -> of(about, evaluated, office))
                .filter(standing -> standing.named() || !standing.workbooks().isEmpty())
                .toList();
    }

    Standing of(StoredAssessment about, @Nullable Evaluated evaluated, Office office) {
        var code = office.code();
        var workbooks = workspace.evidence().workbooks(about.id()).stream()
                .filter(workbook -> !workbook.withdrawn() && code.equals(workbook.office()))
                .toList();
        boolean named = about.offices().contains(code);
        if (evaluated == null) {
            return new Standing(office, named, workbooks, null, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        var assessment = evaluated.assessment();
        var own = assessment.ofOffice(code);
        var codes = own.stream().map(result -> result.indicator().code()).collect(Collectors.toSet());
        return new Standing(
                office,
                named,
                workbooks,
                completeness(assessment, code),
                own.stream()
                        .filter(result -> Tally.fallsShort(result.verdict()))
                        .toList(),
                owed(assessment, code),
                issues(assessment, workbooks),
                blocking(assessment, codes),
                returned(about, concerned(assessment, code)));
    }

    /** Its own indicators, and those of others for which it owes evidence. */
    private static Set<String> concerned(Assessment assessment, String office) {
        return assessment.indicators().stream()
                .map(IndicatorResult::indicator)
                .filter(indicator -> indicator.office().equals(office)
                        || indicator.evidence().stream().anyMatch(asked -> office.equals(asked.office())))
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    private static @Nullable Completeness completeness(Assessment assessment, String office) {
        return assessment.readiness().offices().stream()
                .filter(completeness -> completeness.office().equals(office))
                .findFirst()
                .orElse(null);
    }

    private static List<OwedEvidence> owed(Assessment assessment, String office) {
        return OwedEvidence.of(assessment).stream()
                .filter(owed -> owed.office().equals(office))
                .filter(owed -> owed.standing() != OwedEvidence.Standing.ANSWERED)
                .toList();
    }

    private static List<ImportIssue> issues(Assessment assessment, List<UploadedWorkbook> workbooks) {
        var files =
                workbooks.stream().map(workbook -> workbook.current().file()).collect(Collectors.toSet());
        return assessment.evidence().issues().stream()
                .filter(issue -> files.contains(issue.file()))
                .toList();
    }

    private static List<String> blocking(Assessment assessment, Set<String> codes) {
        return assessment.readiness().reasons(Readiness.Weight.BLOCKING).stream()
                .filter(reason -> reason.code() != Readiness.Code.TARGET_NOT_REACHED)
                .flatMap(reason -> reason.indicators().stream())
                .filter(codes::contains)
                .distinct()
                .toList();
    }

    private List<Review> returned(StoredAssessment about, Set<String> codes) {
        Map<String, Review> last = new HashMap<>();
        workspace.reviews().reviews(about.id()).forEach(review -> last.put(review.indicator(), review));
        return last.values().stream()
                .filter(review -> review.outcome() == Outcome.RETURNED && codes.contains(review.indicator()))
                .sorted(Comparator.comparing(Review::indicator))
                .toList();
    }
}
