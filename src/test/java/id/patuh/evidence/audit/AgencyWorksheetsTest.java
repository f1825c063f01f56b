package id.patuh.evidence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgencyWorksheetsTest {
    @TempDir
    Path folder;

    @Test
    void cleanChecklistHasNoFindings() {
        assertThat(AgencyWorksheets.checklist().calculated().found(folder)).isEmpty();
    }

    @Test
    void cleanFiguresHaveNoFindings() {
        assertThat(AgencyWorksheets.figures().calculated().found(folder)).isEmpty();
    }

    @Test
    void everySeededFaultOfAChecklistIsFoundAndNoOther() {
        var book = AgencyWorksheets.checklist();
        book.sheet("Lembar Kerja")
                .put("C8", "Belum Diisi")
                .put("B10", "Layanan  1.4 bagi warga")
                .put("C23", "Ya ")
                .put("F25", "=D25*E24")
                .put("D38", 1)
                .put("F47", "=SUM(F35:F45)");
        book.sheet("Bobot").put("B20", 3.5);

        assertThat(book.calculated().found(folder))
                .containsExactlyInAnyOrder(
                        "PLACEHOLDER_AS_ZERO Lembar Kerja!D8",
                        "LOOKUP_NO_MATCH Lembar Kerja!E10",
                        "ERROR_HIDDEN Lembar Kerja!G10",
                        "NAME_ALMOST_MATCHES Lembar Kerja!C23",
                        "RANGE_DIFFERS Lembar Kerja!F25",
                        "CONSTANT_IN_FORMULAS Lembar Kerja!D38",
                        "RANGE_STOPS_EARLY Lembar Kerja!F47",
                        "WEIGHTS_TOTAL Bobot!B4:B63");
    }

    @Test
    void everySeededFaultOfFiguresIsFoundAndNoOther() {
        var book = AgencyWorksheets.figures();
        book.sheet("Capaian")
                .put("F9", "17")
                .put("P12", "=SUM(D12:N12)")
                .put("Q15", "415 orang")
                .put("C18", "Perumahan")
                .put("K35", "=SUM(K5:K33)")
                .put("S20", "=SUMIF(Kategori!$A$2:$A$3,C20,Kategori!$B$2:$B$3)");
        book.calculated().sheet("Capaian").stored("P30", "9999");

        assertThat(book.found(folder))
                .containsExactlyInAnyOrder(
                        "TEXT_NUMBER_IN_SUM Capaian!F9",
                        "TEXT_NUMBER_IN_SUM Capaian!Q15",
                        "ERROR_HIDDEN Capaian!R15",
                        "RANGE_DIFFERS Capaian!P12",
                        "LOOKUP_NO_MATCH Capaian!S18",
                        "RANGE_STOPS_EARLY Capaian!K35",
                        "RANGE_STOPS_EARLY Capaian!S20",
                        "VALUE_STALE Capaian!P30",
                        "VALUE_STALE Capaian!R30",
                        "VALUE_STALE Capaian!P35");
    }
}
