package id.patuh.report.document;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.DeadlineStatus;
import id.patuh.assessment.Finding;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.SignOffStatus;
import id.patuh.assessment.Verdict;
import id.patuh.evidence.ImportIssue;
import id.patuh.evidence.Severity;
import id.patuh.evidence.Workbook;
import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.Office;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.regulation.Waiver;
import id.patuh.report.Dossier;
import id.patuh.report.Names;
import id.patuh.report.document.template.Content;
import id.patuh.report.document.template.Figure;
import id.patuh.report.figures.Absence;
import id.patuh.report.figures.HandingIn;
import id.patuh.report.figures.Improvement;
import id.patuh.report.figures.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The letters to the offices: what each of them still has to hand in or to put right. */
public final class LetterFinder {
    private static final List<String> LACK = List.of(
            "nomor_urut", "kode", "judul", "telah_ada", "belum_ada", "data_dibutuhkan", "batas_waktu", "tambahan_poin");
    private static final List<String> SIGNATURE = List.of("pengesahan_nama", "keadaan");
    private static final Map<String, String> HEADS = Map.of(
            "pimpinan-unit", "report.document.head.unit",
            "rsud", "report.document.head.hospital",
            "sekretariat-dprd", "report.document.head.council");
    private static final Set<Verdict> NOT_THEIRS = Set.of(Verdict.ERROR, Verdict.NEEDS_REVIEW);
    private static final int MOST = 100;

    private final Assessment assessment;
    private final Wording wording;
    private final Pieces pieces;
    private final Duties duties;
    private final PlanContent plan;
    private final TroubleContent troubles;

    /** The letter to one office. */
    public record Letter(Office office, Content content) {}

    public LetterFinder(Dossier dossier, Language language) {
        this.assessment = dossier.assessment();
        this.wording = new Wording(assessment, language);
        this.pieces = new Pieces(assessment, wording);
        this.duties = new Duties(assessment, pieces);
        this.plan = new PlanContent(dossier.plan(), wording);
        this.troubles = new TroubleContent(assessment, wording);
    }

    /**
     * In the order of the regulation; offices of which nothing is asked get none.
     *
     * @param common what every document may say
     */
    public List<Letter> find(Content common) {
        var letters = new ArrayList<Letter>();
        for (var office : assessment.regulation().offices()) {
            var request = request(office.code());
            if (!request.isEmpty()) {
                letters.add(new Letter(office, content(common, office, request)));
            }
        }
        return List.copyOf(letters);
    }

    /** What an office is asked to do. */
    private record Request(List<IndicatorResult> lacks, List<Finding> findings, List<ImportIssue> issues) {
        boolean isEmpty() {
            return lacks.isEmpty() && findings.isEmpty() && issues.isEmpty();
        }
    }

    private Request request(String office) {
        return new Request(
                lacks(office),
                assessment.findings().stream()
                        .filter(finding -> office.equals(finding.office()))
                        .toList(),
                issues(office));
    }

    private Content content(Content common, Office office, Request request) {
        var issues = request.issues();
        var unsigned = signatures(office.code());
        var content = new Content(common)
                .put("opd", wording.in(office.title()))
                .put("pimpinan_opd", head(office))
                .put("batas_waktu_penyerahan", deadline(LetterFinder::sentence, ""))
                .put("belum_ada_berkas", Absence.of(assessment).contains(office))
                .put("jumlah_kekurangan", Integer.toString(request.lacks().size()))
                .put("ada_kekurangan", !request.lacks().isEmpty())
                .put("ada_temuan_opd", !request.findings().isEmpty())
                .put("ada_masalah_opd", !issues.isEmpty())
                .put("ada_perbaikan", !request.findings().isEmpty() || !issues.isEmpty())
                .put("ada_pengesahan_opd", !unsigned.isEmpty())
                .each("kekurangan", LACK, numbered(request.lacks()), (row, lack) -> write(row, lack, office.code()))
                .each("pengesahan_opd", SIGNATURE, unsigned, this::signature)
                .each("temuan_opd", TroubleContent.FINDING, request.findings(), troubles::finding)
                .each(
                        "masalah_opd",
                        TroubleContent.ISSUE,
                        issues.stream().limit(MOST).toList(),
                        troubles::issue)
                .put(
                        "masalah_opd_lain",
                        issues.size() > MOST ? wording.in(Names.counted("more", issues.size() - MOST)) : "");
        plan.addFor(content, office.code());
        return content;
    }

    private String head(Office office) {
        return wording.in(HEADS.getOrDefault(office.code(), "report.document.head"), office.title());
    }

    private record Numbered(int number, IndicatorResult result) {}

    private static List<Numbered> numbered(List<IndicatorResult> lacks) {
        var numbered = new ArrayList<Numbered>();
        lacks.forEach(lack -> numbered.add(new Numbered(numbered.size() + 1, lack)));
        return numbered;
    }

    /** What this office can do something about. */
    private List<IndicatorResult> lacks(String office) {
        return assessment.indicators().stream()
                .filter(result -> Tally.fallsShort(result.verdict()) && !NOT_THEIRS.contains(result.verdict()))
                .filter(result -> !isWaived(result))
                .filter(result -> duties.concern(result, office))
                .toList();
    }

    private static boolean isWaived(IndicatorResult result) {
        var exemption = result.exemption();
        return exemption != null && exemption.waiver().kind() == Waiver.Kind.WAIVER;
    }

    private void write(Content row, Numbered lack, String office) {
        var result = lack.result();
        var indicator = result.indicator();
        var own = Duties.owedBy(office, result);
        row.put("nomor_urut", Integer.toString(lack.number()))
                .put("kode", indicator.code())
                .put("judul", wording.in(indicator.title()))
                .put("telah_ada", orDash(present(own)))
                .put("belum_ada", orDash(missing(own, result)))
                .put("data_dibutuhkan", needed(result))
                .put("batas_waktu", deadline(HandingIn::day, Wording.BLANK))
                .put(
                        "tambahan_poin",
                        new Figure(
                                indicator.maximum() - result.points(),
                                wording.in("report.document.upTo", indicator.maximum() - result.points())));
    }

    private String deadline(BiFunction<DeadlineStatus, Integer, Text> words, String unknown) {
        return HandingIn.next(assessment.readiness())
                .map(next -> words.apply(next, assessment.evidence().year()))
                .map(wording::in)
                .orElse(unknown);
    }

    private static Text sentence(DeadlineStatus deadline, int dataYear) {
        return Message.of(
                "report.document.deadline",
                deadline.title(),
                HandingIn.day(deadline, dataYear),
                HandingIn.certainty(deadline));
    }

    private String present(List<RequiredEvidence> own) {
        var answered = own.stream().filter(pieces::isAnswered).toList();
        return pieces.firstAnswers(answered);
    }

    private String missing(List<RequiredEvidence> own, IndicatorResult result) {
        var open = own.stream().filter(piece -> !pieces.isAnswered(piece)).toList();
        if (!open.isEmpty()) {
            return pieces.asked(open);
        }
        return result.verdict() == Verdict.UNREADABLE || result.verdict() == Verdict.CONFLICTING
                ? wording.in(result.note())
                : "";
    }

    private String needed(IndicatorResult result) {
        var sentences = Improvement.sentences(result);
        var nothing = result.verdict() == Verdict.NO_EVIDENCE || sentences.isEmpty();
        return nothing ? wording.in(result.indicator().comply()) : wording.in(sentences.get(0));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private List<SignOffStatus> signatures(String office) {
        return assessment.readiness().signOffs().stream()
                .filter(status -> office.equals(status.office()) && status.state() != SignOffStatus.State.SIGNED)
                .toList();
    }

    private void signature(Content row, SignOffStatus status) {
        row.put("pengesahan_nama", wording.in(status.signOff().title()))
                .put("keadaan", wording.in(HandingIn.of(status.state())));
    }

    private List<ImportIssue> issues(String office) {
        var files = assessment.evidence().workbooks().stream()
                .filter(workbook -> office.equals(office(workbook)))
                .map(Workbook::file)
                .collect(Collectors.toSet());
        return assessment.evidence().issues().stream()
                .filter(issue -> issue.severity() == Severity.ERROR && files.contains(issue.file()))
                .toList();
    }

    private static @Nullable String office(Workbook workbook) {
        var identity = workbook.identity();
        return identity == null ? null : identity.office();
    }
}
