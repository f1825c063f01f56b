package id.patuh.report.document;

import id.patuh.assessment.Score;
import id.patuh.language.Language;
import id.patuh.regulation.Rating;
import id.patuh.regulation.Source;
import id.patuh.regulation.SubjectKind;
import id.patuh.report.Dossier;
import id.patuh.report.Names;
import id.patuh.report.document.template.Content;
import id.patuh.report.document.template.Figure;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that any document about one submission may say. */
public final class ContentFinder {
    private static final Set<String> REGIONS = Set.of("kabupaten", "kota");

    private final Dossier dossier;
    private final Wording wording;

    public ContentFinder(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.wording = new Wording(dossier.assessment(), language);
    }

    public Content find() {
        var content = new Content();
        subject(content);
        score(content, dossier.assessment().score());
        counts(content);
        new RightsContent(dossier.assessment(), wording).add(content);
        new ReadinessContent(dossier.assessment(), wording).add(content);
        new PlanContent(dossier.plan(), wording).add(content);
        new TroubleContent(dossier.assessment(), wording).add(content);
        return content;
    }

    private void subject(Content content) {
        var evidence = dossier.assessment().evidence();
        var regulation = dossier.assessment().regulation();
        var law = regulation.legalBasis();
        content.put("daerah", evidence.subject())
                .put("daerah_kapital", capitals())
                .put("kop_instansi", isRegional() ? wording.in("report.document.government", capitals()) : capitals())
                .put("kop_unit", isRegional() ? wording.in("report.document.secretariat") : Wording.BLANK)
                .put("tahun", Integer.toString(evidence.year()))
                .put("peraturan", wording.in(regulation.title()))
                .put("dasar_hukum", wording.in(law.citation()))
                .put("sumber_dasar_hukum", wording.in(Names.of(law.source().status())))
                .put("paket", regulation.id() + " " + regulation.version())
                .put("sidik_paket", regulation.hash())
                .put("mesin", dossier.assessment().engine())
                .put("tanggal", day())
                .put("kosong", Wording.BLANK);
    }

    private String capitals() {
        return dossier.assessment().evidence().subject().toUpperCase(Locale.ROOT);
    }

    /** Whether regional governments are assessed, not units of one. */
    private boolean isRegional() {
        return dossier.assessment().regulation().subjects().stream()
                .map(SubjectKind::code)
                .allMatch(REGIONS::contains);
    }

    /** A day that the user chose, or a blank to be filled in by hand. */
    private String day() {
        return dossier.assessment()
                .circumstances()
                .recordedDay()
                .map(wording.language()::date)
                .orElse(Wording.BLANK);
    }

    private void score(Content content, Score score) {
        var next = score.next();
        var gap = score.gap();
        boolean ready = dossier.assessment().ready();
        content.put("nilai", new Figure(score.value(), wording.in(Names.score(score.value()))))
                .put("predikat", wording.in(score.rating().title()))
                .put("predikat_lengkap", wording.in(Names.rating(score)))
                .put("rumus", wording.in(score.formula()))
                .put(
                        "jarak",
                        next == null || gap == null
                                ? wording.in("report.best")
                                : wording.in("report.gap", Names.score(gap), next.title(), next.from()))
                .put("sasaran", target())
                .put("siap", ready)
                .put("status", wording.in(ready ? "report.ready" : "report.unready"))
                .put(
                        "penyesuaian",
                        dossier.assessment()
                                .adjusted()
                                .map(Names::adjusted)
                                .map(wording::in)
                                .orElse(""));
    }

    private String target() {
        return dossier.assessment().regulation().ratings().stream()
                .filter(Rating::target)
                .map(rating -> wording.in("report.document.from", rating.title(), rating.from()))
                .collect(Collectors.joining(", "));
    }

    private void counts(Content content) {
        var assessment = dossier.assessment();
        var evidence = assessment.evidence();
        int working = assessment.sources().getOrDefault(Source.Status.WORKING, 0);
        int indicators = assessment.indicators().size();
        content.put("jumlah_indikator", figure(indicators))
                .put("jumlah_berkas", figure(evidence.workbooks().size()))
                .put("jumlah_baris", figure(evidence.rows().size()))
                .put("jumlah_masalah", figure(evidence.issues().size()))
                .put("jumlah_temuan", figure(assessment.findings().size()))
                .put("catatan_sumber", working == 0 ? "" : wording.in("report.working", working, indicators));
    }

    private Figure figure(int count) {
        return new Figure(count, wording.language().number(count));
    }
}
