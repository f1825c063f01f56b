package id.patuh.report.document;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.Completeness;
import id.patuh.assessment.DeadlineStatus;
import id.patuh.assessment.Readiness;
import id.patuh.assessment.SignOffStatus;
import id.patuh.assessment.Verdict;
import id.patuh.assessment.WaiverUse;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.report.Names;
import id.patuh.report.document.template.Content;
import id.patuh.report.document.template.Figure;
import id.patuh.report.figures.Absence;
import id.patuh.report.figures.HandingIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Whether it may be handed in: what blocks, what is open, signatures, deadlines and exceptions. */
record ReadinessContent(Assessment assessment, Wording wording) {

    void add(Content content) {
        var readiness = assessment.readiness();
        var absent = Absence.of(assessment).stream()
                .map(office -> wording.in(office.title()))
                .collect(Collectors.joining(", "));
        content.put("belum_menyerahkan", absent)
                .each("penghalang", List.of("uraian"), reasons(Readiness.Weight.BLOCKING), this::text)
                .each("terbuka", List.of("uraian"), reasons(Readiness.Weight.OPEN), this::text)
                .each("perhatian", List.of("uraian"), cautions(absent), this::text)
                .each(
                        "kelengkapan",
                        List.of(
                                "opd",
                                "bukti_jumlah",
                                "bukti_ada",
                                "bukti_tidak_terbaca",
                                "bukti_belum",
                                "bukti_persen"),
                        readiness.offices(),
                        this::completeness)
                .put("ada_pengesahan", !readiness.signOffs().isEmpty())
                .put("ada_tenggat", !readiness.deadlines().isEmpty())
                .put("ada_pengecualian", !readiness.waivers().isEmpty())
                .each(
                        "pengesahan",
                        List.of("pengesahan_nama", "keadaan", "opd_belum", "sumber"),
                        HandingIn.signatures(readiness),
                        this::signatures)
                .each(
                        "tenggat",
                        List.of("tenggat_nama", "hari", "sisa", "dasar"),
                        readiness.deadlines(),
                        this::deadline)
                .each(
                        "pengecualian",
                        List.of("kode", "jenis", "keadaan", "akibat", "uraian"),
                        readiness.waivers(),
                        this::waiver);
    }

    private List<Text> reasons(Readiness.Weight weight) {
        return assessment.readiness().reasons(weight).stream()
                .map(HandingIn::reason)
                .toList();
    }

    private void text(Content content, Text text) {
        content.put("uraian", wording.in(text));
    }

    private List<Text> cautions(String absent) {
        var cautions = new ArrayList<Text>();
        if (!absent.isEmpty()) {
            cautions.add(Message.of("report.absent", Text.verbatim(absent)));
        }
        cautions.addAll(assessment.failures());
        var score = assessment.score();
        if (score.checkedCriteria() < score.criteria().size()) {
            cautions.add(Message.of(
                    "report.unchecked",
                    score.checkedCriteria(),
                    score.criteria().size()));
        }
        int inapplicable = assessment.verdicts().getOrDefault(Verdict.NOT_APPLICABLE, 0);
        if (inapplicable > 0) {
            cautions.add(Message.of("report.inapplicable", inapplicable));
        }
        return cautions;
    }

    private void completeness(Content content, Completeness office) {
        content.put("opd", wording.office(office.office()))
                .put("bukti_jumlah", figure(office.asked()))
                .put("bukti_ada", figure(office.answered()))
                .put("bukti_tidak_terbaca", figure(office.unreadable()))
                .put("bukti_belum", figure(office.missing()))
                .put("bukti_persen", new Figure(office.percent(), office.percent() + "%"));
    }

    private Figure figure(int count) {
        return new Figure(count, wording.language().number(count));
    }

    private void signatures(Content content, HandingIn.Signatures signatures) {
        content.put("pengesahan_nama", wording.in(signatures.signOff().title()))
                .put("keadaan", wording.in(HandingIn.standing(signatures)))
                .put(
                        "opd_belum",
                        signatures.open().stream()
                                .map(SignOffStatus::office)
                                .filter(Objects::nonNull)
                                .map(wording::office)
                                .collect(Collectors.joining(", ")))
                .put("sumber", wording.in(Names.of(signatures.signOff().source().status())));
    }

    private void deadline(Content content, DeadlineStatus deadline) {
        content.put("tenggat_nama", wording.in(deadline.title()))
                .put(
                        "hari",
                        wording.in(HandingIn.day(deadline, assessment.evidence().year())))
                .put("sisa", HandingIn.left(deadline).map(wording::in).orElse(""))
                .put("dasar", wording.in(HandingIn.certainty(deadline)));
    }

    private void waiver(Content content, WaiverUse use) {
        content.put("kode", use.waiver().indicator())
                .put("jenis", wording.in(HandingIn.of(use.waiver().kind())))
                .put("keadaan", wording.in(HandingIn.of(use.state())))
                .put("akibat", wording.in(use.effect()))
                .put("uraian", wording.in(HandingIn.terms(use.waiver())));
    }
}
