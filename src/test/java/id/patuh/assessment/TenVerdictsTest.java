package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.explanation.RuleExplanation;
import id.patuh.regulation.Indicator;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every verdict, from a form that an office filled in. */
class TenVerdictsTest {
    private Desk desk;

    @BeforeEach
    void openDesk(@TempDir Path folder) {
        desk = Desk.wide(folder);
    }

    private static Object[] document(String kind, int year, String inForce) {
        return new Object[] {"Jenis dokumen", kind, "Tahun dokumen", year, "Masih berlaku", inForce};
    }

    private static Object[] figure(Object value) {
        return new Object[] {"Nilai capaian", value, "Tahun data", 2024};
    }

    private static void assertVerdict(IndicatorResult result, Verdict verdict, int points) {
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.points()).isEqualTo(points);
    }

    @Test
    void resultsStandInTheOrderOfTheRegulation() {
        desk.legal().fill("Dokumen", "01.S.4", document("SK", 2021, "Ya")).save();

        assertThat(desk.assess().indicators())
                .extracting(IndicatorResult::indicator)
                .extracting(Indicator::code)
                .containsExactly(
                        "01.S.1", "01.H.1", "01.S.2", "01.S.3", "01.S.4", "01.H.2", "01.H.3", "01.H.4", "01.H.5",
                        "01.H.6");
    }

    @Nested
    class WhatRulesAward {
        @Test
        void theMaximumIsMet() {
            desk.legal()
                    .fill("Dokumen", "01.S.1", document("Perda", 2021, "Ya"))
                    .save();

            var result = desk.result("01.S.1");

            assertVerdict(result, Verdict.MET, 10);
            assertThat(result.note()).isNull();
            assertThat(Desk.cells(result))
                    .containsExactly(
                            "hukum.xlsx Dokumen!C5 Perda", "hukum.xlsx Dokumen!D5 2021", "hukum.xlsx Dokumen!F5 Ya");
        }

        @Test
        void aPartIsPartlyMet() {
            desk.health().fill("Capaian", "01.H.1", figure(94.9)).save();

            var result = desk.result("01.H.1");

            assertVerdict(result, Verdict.PARTLY_MET, 6);
            assertThat(result.note()).isNull();
            assertThat(Desk.cells(result))
                    .containsExactly("kesehatan.xlsx Capaian!C5 94,9", "kesehatan.xlsx Capaian!E5 2024");
        }

        @Test
        void nothingIsNotMet() {
            desk.health().fill("Capaian", "01.H.1", figure(71.3)).save();

            var result = desk.result("01.H.1");

            assertVerdict(result, Verdict.NOT_MET, 0);
            assertThat(result.note()).isNull();
            assertThat(Desk.cells(result)).contains("kesehatan.xlsx Capaian!C5 71,3");
        }

        @Test
        void aZeroIsAnAnswer() {
            desk.health().fill("Capaian", "01.H.1", figure(0)).save();

            assertVerdict(desk.result("01.H.1"), Verdict.NOT_MET, 0);
        }

        @Test
        void absenceIsMetOnceThereIsEvidenceAndCitesWhatWasLookedAt() {
            desk.legal().fill("Dokumen", "01.S.4", document("SK", 2021, "Ya")).save();

            var result = desk.result("01.S.4");

            assertVerdict(result, Verdict.MET, 10);
            assertThat(Desk.cells(result)).contains("hukum.xlsx Dokumen!F8 Ya");
        }
    }

    @Nested
    class NoEvidence {
        @Test
        void noRowIsNoEvidence() {
            desk.health().save();

            var result = desk.result("01.H.1");

            assertVerdict(result, Verdict.NO_EVIDENCE, 0);
            assertThat(Desk.note(result))
                    .isEqualTo("Belum ada baris yang menjawab indikator ini. Yang diminta: Cakupan (lembar Capaian,"
                            + " kode 01.H.1).");
            assertThat(result.cells()).isEmpty();
        }

        @Test
        void aPlaceholderIsNoAnswerAndIsCited() {
            desk.health()
                    .fill("Capaian", "01.H.1", "Nilai capaian", "belum diisi")
                    .save();

            var result = desk.result("01.H.1");

            assertVerdict(result, Verdict.NO_EVIDENCE, 0);
            assertThat(Desk.note(result))
                    .isEqualTo("Baris sudah ada, tetapi belum diisi (kesehatan.xlsx › Capaian!C5 \"belum diisi\")."
                            + " Yang diminta: Cakupan (lembar Capaian, kode 01.H.1).");
            assertThat(Desk.cells(result)).containsExactly("kesehatan.xlsx Capaian!C5 belum diisi");
        }

        @Test
        void absenceAloneIsNeverMet() {
            desk.legal().save();

            assertVerdict(desk.result("01.S.4"), Verdict.NO_EVIDENCE, 0);
        }
    }

    @Nested
    class Unreadable {
        @Test
        void aCellThatDecidesIsShown() {
            desk.health().fill("Capaian", "01.H.1", figure("cukup baik")).save();

            var result = desk.result("01.H.1");

            assertVerdict(result, Verdict.UNREADABLE, 0);
            assertThat(Desk.note(result))
                    .isEqualTo("Sel yang menentukan tidak terbaca: kesehatan.xlsx › Capaian!C5 \"cukup baik\".");
            assertThat(Desk.cells(result)).contains("kesehatan.xlsx Capaian!C5 cukup baik");
        }

        @Test
        void aCellThatNoRuleLooksAtDecidesNothing() {
            desk.health()
                    .fill("Capaian", "01.H.1", figure(85))
                    .fill("Capaian", "01.H.1", "Jumlah peserta", "tak terhitung")
                    .save();

            assertVerdict(desk.result("01.H.1"), Verdict.PARTLY_MET, 6);
        }

        @Test
        void aCellOfAnotherIndicatorDecidesNothing() {
            desk.health()
                    .fill("Capaian", "01.H.1", figure("cukup baik"))
                    .fill("Capaian", "01.H.2", "Jumlah peserta", "tak terhitung")
                    .fill("Capaian", "01.H.4a", "Jumlah peserta", 60)
                    .save();

            assertVerdict(desk.result("01.H.4"), Verdict.NOT_MET, 0);
        }

        @Test
        void theMaximumIsMetAllTheSame() {
            desk.legal()
                    .fill("Dokumen", "01.S.1", document("Perda", 2021, "Ya"))
                    .again("Dokumen", "01.S.1", document("Perda", 2022, "barangkali"))
                    .save();

            assertVerdict(desk.result("01.S.1"), Verdict.MET, 10);
        }

        @Test
        void aPartOfTheAwardCounts() {
            desk.health()
                    .fill("Capaian", "01.H.3a", figure(90))
                    .fill("Capaian", "01.H.4a", "Jumlah peserta", 1)
                    .save();
            desk.legal()
                    .fill("Capaian", "01.H.3b", figure("sembilan puluh koma"))
                    .save();

            var result = desk.result("01.H.3");

            assertVerdict(result, Verdict.UNREADABLE, 4);
            assertThat(Desk.cells(result))
                    .containsExactly("hukum.xlsx Capaian!C5 sembilan puluh koma", "kesehatan.xlsx Capaian!C7 90");
        }

        @Test
        void itComesBeforeReview() {
            desk.legal()
                    .fill("Dokumen", "01.S.2", document("SK", 2021, "Ya"))
                    .again("Dokumen", "01.S.2", document("SK", 2021, "barangkali"))
                    .save();

            assertVerdict(desk.result("01.S.2"), Verdict.UNREADABLE, 4);
        }

        @Test
        void aTotalLooksAtWhatTheIndicatorAsksFor() {
            desk.health()
                    .fill("Capaian", "01.H.4a", "Jumlah peserta", 60)
                    .fill("Capaian", "01.H.4b", "Jumlah peserta", "tak terhitung")
                    .save();

            var result = desk.result("01.H.4");

            assertVerdict(result, Verdict.UNREADABLE, 0);
            assertThat(Desk.note(result)).contains("kesehatan.xlsx › Capaian!F9 \"tak terhitung\"");
        }
    }

    @Nested
    class NeedsReview {
        @Test
        void aPersonJudgesWhatTheRulePointsAt() {
            desk.legal()
                    .fill("Dokumen", "01.S.2", document("Perda", 2019, "Ya"))
                    .save();

            var result = desk.result("01.S.2");

            assertVerdict(result, Verdict.NEEDS_REVIEW, 0);
            assertThat(Desk.note(result)).isEqualTo("Periksa apakah isinya menjamin hak.");
            assertThat(Desk.cells(result)).containsExactly("hukum.xlsx Dokumen!F6 Ya");
            assertThat(result.explanation().because())
                    .extracting(RuleExplanation::rule)
                    .containsExactly("01.S.2 Isi perlu ditelaah");
        }

        @Test
        void aPartOfTheAwardCounts() {
            desk.legal().fill("Dokumen", "01.S.2", document("SK", 2021, "Ya")).save();

            var result = desk.result("01.S.2");

            assertVerdict(result, Verdict.NEEDS_REVIEW, 4);
            assertThat(result.explanation().because())
                    .extracting(RuleExplanation::rule)
                    .containsExactly("01.S.2 Isi perlu ditelaah", "01.S.2 SK berlaku");
        }

        @Test
        void theMaximumIsMetAllTheSame() {
            desk.legal()
                    .fill("Dokumen", "01.S.2", document("Perda", 2020, "Ya"))
                    .save();

            assertVerdict(desk.result("01.S.2"), Verdict.MET, 10);
        }

        @Test
        void aReviewThatIsNotCalledForLeavesTheVerdict() {
            desk.legal()
                    .fill("Dokumen", "01.S.2", document("SK", 2021, "Tidak"))
                    .save();

            assertVerdict(desk.result("01.S.2"), Verdict.NOT_MET, 0);
        }
    }

    @Nested
    class NotApplicable {
        private static final Object[] DECLARATION = {
            "Alasan", "Tidak ada pantai", "Tanggal disetujui", "12 Januari 2024"
        };

        @Test
        void aCompleteDeclarationLeavesTheScore() {
            desk.health()
                    .fill("TidakBerlaku", "01.H.1", DECLARATION)
                    .fill("Capaian", "01.H.1", figure(10))
                    .save();

            var result = desk.result("01.H.1");

            assertVerdict(result, Verdict.NOT_APPLICABLE, 0);
            assertThat(Desk.note(result))
                    .isEqualTo("Dinyatakan tidak berlaku dan tidak ikut dihitung. Alasan: Tidak ada pantai; Tanggal"
                            + " disetujui: 12 Januari 2024.");
            assertThat(Desk.cells(result))
                    .containsExactly(
                            "kesehatan.xlsx TidakBerlaku!A5 01.H.1",
                            "kesehatan.xlsx TidakBerlaku!B5 Tidak ada pantai",
                            "kesehatan.xlsx TidakBerlaku!C5 12 Januari 2024");
        }

        @Test
        void anIncompleteDeclarationDoesNotCount() {
            desk.health()
                    .fill("TidakBerlaku", "01.H.1", "Alasan", "Tidak ada pantai")
                    .fill("Capaian", "01.H.1", figure(10))
                    .save();

            assertVerdict(desk.result("01.H.1"), Verdict.NOT_MET, 0);
        }

        @Test
        void anUnreadableDeclarationDoesNotCount() {
            desk.health()
                    .fill("TidakBerlaku", "01.H.1", "Alasan", "Tidak ada", "Tanggal disetujui", "tahun lalu")
                    .save();

            assertVerdict(desk.result("01.H.1"), Verdict.NO_EVIDENCE, 0);
        }

        @Test
        void aPlaceholderForTheReasonDoesNotCount() {
            desk.health()
                    .fill("TidakBerlaku", "01.H.1", "Alasan", "-", "Tanggal disetujui", "12 Januari 2024")
                    .save();

            assertVerdict(desk.result("01.H.1"), Verdict.NO_EVIDENCE, 0);
        }

        @Test
        void theFirstCompleteDeclarationIsCited() {
            desk.health()
                    .fill("TidakBerlaku", "01.H.1", "Alasan", "Belum jelas")
                    .save();
            desk.legal().fill("TidakBerlaku", "01.H.1", DECLARATION).save();

            assertThat(Desk.note(desk.result("01.H.1")))
                    .contains("Tidak ada pantai")
                    .doesNotContain("Belum jelas");
        }

        @Test
        void itComesBeforeNotChecked() {
            desk.legal().fill("TidakBerlaku", "01.S.3", DECLARATION).save();

            assertVerdict(desk.result("01.S.3"), Verdict.NOT_APPLICABLE, 0);
        }
    }

    @Nested
    class NotChecked {
        @Test
        void anIndicatorWithoutRuleIsNotChecked() {
            desk.legal().save();

            var result = desk.result("01.S.3");

            assertVerdict(result, Verdict.NOT_CHECKED, 0);
            assertThat(Desk.note(result))
                    .isEqualTo("Peraturan ini belum memiliki aturan untuk indikator ini sehingga belum diperiksa.");
            assertThat(result.cells()).isEmpty();
        }

        @Test
        void evidenceForItNeverRaisesTheScore() {
            desk.legal()
                    .fill("Dokumen", "01.S.1", document("Perda", 2021, "Ya"))
                    .save();
            var without = desk.assess().score();

            desk.legal()
                    .fill("Dokumen", "01.S.1", document("Perda", 2021, "Ya"))
                    .fill("Dokumen", "01.S.3", document("Perda", 2021, "Ya"))
                    .save();
            var with = desk.assess();

            assertVerdict(Desk.result(with, "01.S.3"), Verdict.NOT_CHECKED, 0);
            assertThat(with.score().value()).isEqualByComparingTo(without.value());
        }
    }
}
