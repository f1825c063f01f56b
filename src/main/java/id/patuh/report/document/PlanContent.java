package id.patuh.report.document;

import id.patuh.improvement.Plan;
import id.patuh.language.Text;
import id.patuh.report.document.template.Content;
import id.patuh.report.figures.PlanTable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to the target, office by office; nothing where nobody asked for one. */
record PlanContent(@Nullable Plan plan, Wording wording) {
    static final List<String> LINE = List.of(
            "langkah_indikator",
            "telah_ada",
            "belum_ada",
            "data_dibutuhkan",
            "penanggung_jawab",
            "batas_waktu",
            "tambahan_nilai");
    private static final List<String> OFFICE = Stream.concat(Stream.of("rencana_opd_nama", "langkah"), LINE.stream())
            .toList();

    void add(Content content) {
        var table = plan == null ? null : new PlanTable(plan);
        content.put("ada_rencana", table != null)
                .put("rencana_sasaran", table == null ? "" : wording.in(table.target()))
                .put("rencana_hasil", table == null ? "" : wording.in(table.standing()))
                .each(
                        "rencana_catatan",
                        List.of("uraian"),
                        table == null ? List.<Text>of() : table.cautions(),
                        (row, text) -> row.put("uraian", wording.in(text)))
                .each(
                        "rencana",
                        OFFICE,
                        table == null ? List.<PlanTable.Section>of() : table.sections(),
                        (row, section) -> row.put("rencana_opd_nama", wording.in(section.title()))
                                .each("langkah", LINE, section.lines(), this::line))
                .put("ada_hambatan", table != null && !table.barriers().isEmpty())
                .each(
                        "hambatan",
                        List.of("uraian", "kode_indikator"),
                        table == null ? List.<PlanTable.Barrier>of() : table.barriers(),
                        (row, barrier) -> row.put("uraian", wording.in(barrier.reason()))
                                .put("kode_indikator", String.join(", ", barrier.indicators())));
    }

    /** What one office does. */
    void addFor(Content content, String office) {
        var lines = plan == null
                ? List.<PlanTable.Line>of()
                : new PlanTable(plan)
                        .sections().stream()
                                .filter(section -> section.office().equals(office))
                                .flatMap(section -> section.lines().stream())
                                .toList();
        content.put("ada_langkah_opd", !lines.isEmpty()).each("langkah_opd", LINE, lines, this::line);
    }

    private void line(Content row, PlanTable.Line line) {
        row.put(
                        "langkah_indikator",
                        wording.lines(line.raises().stream()
                                .map(raise -> raise.today().indicator())
                                .<Text>map(indicator -> language -> indicator.code() + " "
                                        + indicator.title().in(language))
                                .toList()))
                .put("telah_ada", orDash(line.there()))
                .put("belum_ada", orDash(line.missing()))
                .put("data_dibutuhkan", orDash(line.needed()))
                .put("penanggung_jawab", wording.in(line.responsible()))
                .put("batas_waktu", wording.in(line.deadline()))
                .put("tambahan_nilai", wording.in(line.gain()));
    }

    private String orDash(List<Text> texts) {
        return texts.isEmpty() ? "–" : wording.lines(texts);
    }
}
