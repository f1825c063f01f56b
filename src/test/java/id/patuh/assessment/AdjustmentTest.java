package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.CellRef;
import id.patuh.language.Language;
import id.patuh.report.Names;
import id.patuh.testsupport.PackFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others add to the score stands beside it and never within it. */
class AdjustmentTest {
    @TempDir
    private Path folder = Path.of("");

    private Desk desk;

    @BeforeEach
    void knowAdjustment() {
        desk = Desk.of(
                folder,
                PackFolder.in(folder.resolve("rules"))
                        .append(PackFolder.FORMS, """
                                Penyesuaian:
                                  title: {id: Penyesuaian, en: Adjustment}
                                  purpose: administration
                                  offices: [bagian-hukum]
                                  fields:
                                    dasar: {type: text, label: {id: Dasar, en: Basis}}
                                    poin: {type: number, label: {id: Poin, en: Points}}
                                """)
                        .replace(PackFolder.REGULATION, "criteria:\n", """
                                adjustment:
                                  form: Penyesuaian
                                  points: poin
                                  title: {id: Penyesuaian contoh, en: Sample adjustment}
                                  source: {status: reported, basis: contoh, reviewed: 2026-11-21}
                                criteria:
                                """));
        desk.legal()
                .fill("Dokumen", "01.S.1", "Jenis dokumen", "Perda", "Tahun dokumen", 2021, "Masih berlaku", "Ya")
                .save();
    }

    private Assessment reporting(Object... rows) {
        var form = desk.legal()
                .fill("Dokumen", "01.S.1", "Jenis dokumen", "Perda", "Tahun dokumen", 2021, "Masih berlaku", "Ya");
        for (int i = 0; i < rows.length; i++) {
            form.fill("Penyesuaian", "Surat " + i, "Poin", rows[i]);
        }
        form.save();
        return desk.assess();
    }

    @Test
    void nothingIsShownWhereNothingIsReported() {
        assertThat(desk.assess().adjusted()).isEmpty();
    }

    @Test
    void scoreAndRatingStayAsTheyAre() {
        var pure = desk.assess();

        var adjusted = reporting(40);

        assertThat(pure.score().value()).isEqualByComparingTo("20");
        assertThat(adjusted.score().value()).isEqualTo(pure.score().value());
        assertThat(adjusted.score().rating()).isEqualTo(pure.score().rating());
        assertThat(adjusted.ready()).isEqualTo(pure.ready());
    }

    @ParameterizedTest
    @CsvSource({"2.5, 22.50", "-5, 15.00", "-40, 0.00", "95, 100.00"})
    void pointsAreAddedWithinTheScale(BigDecimal points, BigDecimal expected) {
        var adjusted = reporting(points.doubleValue()).adjusted().orElseThrow();

        assertThat(adjusted.points()).isEqualByComparingTo(points);
        assertThat(adjusted.value()).isEqualTo(expected);
    }

    @Test
    void severalRowsAddUp() {
        var adjusted = reporting(2.5, -1).adjusted().orElseThrow();

        assertThat(adjusted.points()).isEqualByComparingTo("1.5");
        assertThat(adjusted.cells()).extracting(CellRef::shown).contains("Surat 0", "Surat 1");
    }

    @Test
    void whatIsReportedWithoutPointsIsShownWithoutANumber() {
        desk.legal().fill("Penyesuaian", "Surat tanpa poin").save();

        var adjusted = desk.assess().adjusted().orElseThrow();

        assertThat(adjusted.points()).isNull();
        assertThat(adjusted.value()).isNull();
        assertThat(Names.adjusted(adjusted).in(Language.ID)).contains("belum disebut");
    }

    @Test
    void sentenceSaysThatItDecidesNothing() {
        var adjusted = reporting(2.5).adjusted().orElseThrow();

        assertThat(Names.adjusted(adjusted).in(Language.ID))
                .isEqualTo("Penyesuaian contoh: +2,50 poin menjadi 22,50. Penyesuaian ini tidak termasuk dalam nilai"
                        + " murni dan tidak mengubah predikat.");
    }

    @Test
    void onlyTheOfficesNamedHaveTheSheet() {
        var form = desk.regulation().form("Penyesuaian").orElseThrow();

        assertThat(form.isFor("bagian-hukum")).isTrue();
        assertThat(form.isFor("dinas-kesehatan")).isFalse();
        assertThat(desk.legal().hasSheet("Penyesuaian")).isTrue();
        assertThat(desk.health().hasSheet("Penyesuaian")).isFalse();
    }
}
