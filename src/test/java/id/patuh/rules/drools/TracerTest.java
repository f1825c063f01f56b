package id.patuh.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.regulation.PackCase.GivenRow;
import id.patuh.testsupport.Explained;
import id.patuh.testsupport.RulePack;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracerTest {
    @TempDir
    Path temporary;

    private Explained condition(String condition, String... derivations) {
        return Explained.condition(RulePack.in(temporary), condition, derivations);
    }

    @Nested
    class Comparisons {
        private Explained coverage(double value) {
            return condition("Capaian( kode == \"01.H.1\", nilai >= 95 )")
                    .given("Capaian", "kode", "01.H.1", "nilai", value);
        }

        @Test
        void numberThatIsLargeEnoughHolds() {
            coverage(95)
                    .holds()
                    .says(
                            true,
                            "Nilai capaian paling sedikit 95 persen; tercatat 95 persen",
                            "Value at least 95 percent; recorded 95 percent")
                    .expecting(95)
                    .finding(95.0)
                    .citing("Capaian!B2")
                    .andNoMore();
        }

        @Test
        void numberThatIsTooSmallSaysHowMuch() {
            coverage(71.3)
                    .fails()
                    .says(
                            false,
                            "Nilai capaian paling sedikit 95 persen; tercatat 71,3 persen (kurang 23,7 persen)",
                            "Value at least 95 percent; recorded 71.3 percent (23.7 percent short)")
                    .shortBy("23.7")
                    .citing("Capaian!B2")
                    .andNoMore();
        }

        @Test
        void numberThatIsTooLargeSaysHowMuch() {
            condition("Capaian( nilai <= 5 )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 7.5)
                    .fails()
                    .says(
                            false,
                            "Nilai capaian paling banyak 5 persen; tercatat 7,5 persen (lebih 2,5 persen)",
                            "Value at most 5 percent; recorded 7.5 percent (2.5 percent over)")
                    .shortBy("2.5")
                    .andNoMore();
        }

        @Test
        void wholeNumberIsShortByWholeSteps() {
            condition("Capaian( peserta > 10 )")
                    .given("Capaian", "kode", "01.H.1", "peserta", 10)
                    .fails()
                    .says(
                            false,
                            "Jumlah peserta lebih dari 10 orang; tercatat 10 orang (kurang 1 orang)",
                            "Participants above 10 people; recorded 10 people (1 people short)")
                    .shortBy("1")
                    .andNoMore();
        }

        @Test
        void comparisonWrittenFromTheRightIsReadFromTheLeft() {
            condition("Capaian( 80 <= nilai )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 79.0)
                    .fails()
                    .says(
                            false,
                            "Nilai capaian paling sedikit 80 persen; tercatat 79 persen (kurang 1 persen)",
                            "Value at least 80 percent; recorded 79 percent (1 percent short)")
                    .andNoMore();
        }

        @Test
        void wholeNumbersDivideLikeTheEngineDividesThem() {
            condition("Capaian( peserta != null, 100 * 159 / peserta >= 80 )")
                    .given("Capaian", "kode", "01.H.1", "peserta", 200)
                    .fails()
                    .says(
                            true,
                            "Jumlah peserta terisi; tercatat 200 orang",
                            "Participants is filled in; recorded 200 people")
                    .says(
                            false,
                            "100 × 159 ÷ jumlah peserta paling sedikit 80; tercatat 79 (kurang 1)",
                            "100 × 159 ÷ participants at least 80; recorded 79 (1 short)")
                    .andNoMore();
        }

        @Test
        void shareIsReadAsPercentOfTheWhole() {
            condition("Capaian( $n : nilai, nilai != null, peserta > 0, peserta * 100 >= $n * 80 )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 50.0, "peserta", 30)
                    .fails()
                    .says(true, "Nilai capaian terisi; tercatat 50 persen", "Value is filled in; recorded 50 percent")
                    .says(
                            true,
                            "Jumlah peserta lebih dari 0 orang; tercatat 30 orang",
                            "Participants above 0 people; recorded 30 people")
                    .says(
                            false,
                            "Jumlah peserta paling sedikit 80 persen dari nilai capaian = 40 orang; tercatat 30 orang (kurang 10 orang)",
                            "Participants at least 80 percent of value = 40 people; recorded 30 people (10 people short)")
                    .shortBy("10")
                    .andNoMore();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "peserta + 3 >= 20 | Jumlah peserta + 3 paling sedikit 20 orang; tercatat 10 orang (kurang 10 orang)",
                    "peserta - 3 >= 20 | Jumlah peserta − 3 paling sedikit 20 orang; tercatat 4 orang (kurang 16 orang)",
                    "peserta % 4 == 0 | Jumlah peserta % 4 sama dengan 0 orang; tercatat 3 orang",
                    "peserta * 3 >= 30 | Jumlah peserta × 3 paling sedikit 30 orang; tercatat 21 orang (kurang 9 orang)",
                    "nilai + 0.5 >= 20 | Nilai capaian + 0,5 paling sedikit 20 persen; tercatat 3 persen (kurang 17 persen)",
                    "nilai - 0.5 >= 20 | Nilai capaian − 0,5 paling sedikit 20 persen; tercatat 2 persen (kurang 18 persen)",
                    "nilai % 2 > 1 | Nilai capaian % 2 lebih dari 1 persen; tercatat 0,5 persen (kurang 0,5 persen)",
                    "nilai / 4 > 1 | Nilai capaian ÷ 4 lebih dari 1 persen; tercatat 0,625 persen (kurang 0,375 persen)",
                    "nilai / peserta > 1 | Nilai capaian ÷ jumlah peserta lebih dari 1; tercatat 0,357143 (kurang 0,642857)",
                    "nilai * peserta > 99 | Nilai capaian × jumlah peserta lebih dari 99; tercatat 17,5 (kurang 81,5)",
                    "$n - 9 > nilai | Nilai capaian di bawah nilai capaian − 9 = -6,5 persen; tercatat 2,5 persen (lebih 9 persen)"
                })
        void arithmeticIsWrittenAsItIsCounted(String constraint, String indonesian) {
            var pack = RulePack.in(temporary)
                    .with(RulePack.award(
                            "R", 1, "Capaian( $n : nilai, nilai != null, peserta != null, " + constraint + " )"));

            var result = pack.result(
                    "01.H.1",
                    new GivenRow("Capaian", Map.of("kode", "01.H.1", "nilai", 2.5, "peserta", 7, "tahun", 2024)));

            assertThat(result.explanation().because().get(0).conditions())
                    .extracting(condition -> condition.text().in(Language.ID))
                    .last()
                    .isEqualTo(indonesian);
        }

        @Test
        void yearsAreBeforeAndAfter() {
            condition("Penilaian( $tahun : tahun ) Dokumen( kode == \"01.S.1\", tahun <= $tahun )")
                    .given("Dokumen", "kode", "01.S.1", "tahun", 2025)
                    .fails()
                    .says(
                            false,
                            "Tahun dokumen tidak melewati tahun penilaian (2024); tercatat 2025",
                            "Year of the document no later than the year assessed (2024); recorded 2025")
                    .citing("Dokumen!C2")
                    .andNoMore();
        }

        @Test
        void daysAreBeforeAndAfter() {
            condition("Penilaian( $awal : awal ) Dokumen( tanggal >= $awal )")
                    .given("Dokumen", "kode", "01.S.1", "tanggal", LocalDate.of(2023, 3, 4))
                    .fails()
                    .says(
                            false,
                            "Tanggal ditetapkan tidak mendahului hari pertama tahun penilaian (1 Januari 2024); tercatat 4 Maret 2023",
                            "Date of signing no earlier than the first day of the year assessed (1 January 2024); recorded 4 March 2023")
                    .andNoMore();
        }
    }

    @Nested
    class Equality {
        @Test
        void choiceThatIsTheRightOneIsNotSaidTwice() {
            condition("Dokumen( jenis == \"Perda\" )")
                    .given("Dokumen", "kode", "01.S.1", "jenis", "Perda")
                    .holds()
                    .says(true, "Jenis dokumen adalah Peraturan Daerah", "Kind of document is Regional regulation")
                    .expecting("Perda")
                    .finding("Perda")
                    .citing("Dokumen!B2")
                    .andNoMore();
        }

        @Test
        void choiceThatIsAnotherIsTold() {
            condition("Dokumen( jenis == \"Perda\" )")
                    .given("Dokumen", "kode", "01.S.1", "jenis", "SK")
                    .fails()
                    .says(
                            false,
                            "Jenis dokumen adalah Peraturan Daerah; tercatat Surat Keputusan",
                            "Kind of document is Regional regulation; recorded Decree")
                    .andNoMore();
        }

        @Test
        void answerYesIsAskedFor() {
            condition("Dokumen( berlaku == true )")
                    .given("Dokumen", "kode", "01.S.1", "berlaku", false)
                    .fails()
                    .says(false, "Masih berlaku: ya; tercatat tidak", "Still in force: yes; recorded no")
                    .andNoMore();
        }

        @Test
        void difference() {
            condition("Penilaian( $t : tahun ) Capaian( tahun != $t )")
                    .given("Capaian", "kode", "01.H.1", "tahun", 2024)
                    .fails()
                    .says(
                            false,
                            "Tahun data bukan tahun penilaian (2024); tercatat 2024",
                            "Year of the data is not the year assessed (2024); recorded 2024")
                    .andNoMore();
        }

        @Test
        void blankValueIsTold() {
            condition("Capaian( kode == \"01.H.1\", nilai >= 80 )")
                    .given("Capaian", "kode", "01.H.1", "tahun", 2024)
                    .fails()
                    .says(
                            false,
                            "Nilai capaian paling sedikit 80 persen; belum diisi",
                            "Value at least 80 percent; not filled in")
                    .citing("Capaian!B2")
                    .andNoMore();
        }
    }

    @Nested
    class Alternatives {
        @Test
        void oneOfSeveralValues() {
            condition("Dokumen( jenis in (\"Perda\", \"SK\") )")
                    .given("Dokumen", "kode", "01.S.1", "jenis", "SK")
                    .holds()
                    .says(
                            true,
                            "Jenis dokumen adalah Peraturan Daerah atau Surat Keputusan; tercatat Surat Keputusan",
                            "Kind of document is Regional regulation or Decree; recorded Decree")
                    .expecting(List.of("Perda", "SK"))
                    .andNoMore();
        }

        @Test
        void noneOfSeveralValues() {
            condition("Dokumen( tahun not in (2019, 2020, 2021) )")
                    .given("Dokumen", "kode", "01.S.1", "tahun", 2020)
                    .fails()
                    .says(
                            false,
                            "Tahun dokumen bukan 2019, 2020, atau 2021; tercatat 2020",
                            "Year of the document is none of 2019, 2020 or 2021; recorded 2020")
                    .andNoMore();
        }

        @Test
        void equalitiesOfOneFieldReadLikeAList() {
            condition("Dokumen( jenis == \"Perda\" || jenis == \"SK\" )")
                    .given("Dokumen", "kode", "01.S.1")
                    .fails()
                    .says(
                            false,
                            "Jenis dokumen adalah Peraturan Daerah atau Surat Keputusan; belum diisi",
                            "Kind of document is Regional regulation or Decree; not filled in")
                    .andNoMore();
        }

        @Test
        void otherAlternativesAreSentences() {
            condition("Capaian( nilai >= 80 || peserta >= 10 && tahun == 2024 )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 70.0, "peserta", 3, "tahun", 2024)
                    .fails()
                    .says(
                            false,
                            "Nilai capaian paling sedikit 80 persen atau jumlah peserta paling sedikit 10 orang dan tahun data sama dengan 2024; tercatat 70 persen",
                            "Value at least 80 percent or participants at least 10 people and year of the data is 2024; recorded 70 percent")
                    .andNoMore();
        }

        @Test
        void negation() {
            condition("Capaian( !(nilai < 80) )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 70.0)
                    .fails()
                    .says(
                            false,
                            "Tidak benar bahwa nilai capaian di bawah 80 persen; tercatat 70 persen",
                            "It is not so that value below 80 percent; recorded 70 percent")
                    .andNoMore();
        }
    }

    @Nested
    class Shapes {
        @Test
        void shapeOfAText() {
            condition("Capaian( catatan matches \"A.*\" )")
                    .given("Capaian", "kode", "01.H.1", "catatan", "Baru")
                    .fails()
                    .says(false, "Catatan berbentuk A.*; tercatat Baru", "Remarks has the shape A.*; recorded Baru")
                    .expecting("A.*")
                    .andNoMore();
        }

        @Test
        void digitsAreAskedForInWords() {
            condition("Capaian( catatan matches \".*[0-9].*\", catatan not matches \"X.*\" )")
                    .given("Capaian", "kode", "01.H.1", "catatan", "Nomor 5")
                    .holds()
                    .says(true, "Catatan memuat angka; tercatat Nomor 5", "Remarks has a digit; recorded Nomor 5")
                    .says(
                            true,
                            "Catatan tidak berbentuk X.*; tercatat Nomor 5",
                            "Remarks does not have the shape X.*; recorded Nomor 5")
                    .andNoMore();
        }

        @Test
        void filledAndBlank() {
            condition("Capaian( nilai != null, catatan == null )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 3.0, "catatan", "ada")
                    .fails()
                    .says(true, "Nilai capaian terisi; tercatat 3 persen", "Value is filled in; recorded 3 percent")
                    .says(false, "Catatan dikosongkan; tercatat ada", "Remarks is left blank; recorded ada")
                    .andNoMore();
        }
    }

    @Nested
    class SeveralFacts {
        @Test
        void absentRowSaysWhatIsNeeded() {
            condition("Dokumen( kode == \"01.S.1\", berlaku == true )")
                    .fails()
                    .says(
                            false,
                            "Belum ada baris pada lembar Dokumen untuk 01.S.1 (Perda); yang diperlukan:",
                            "There is no row on sheet Documents for 01.S.1 (The regulation) yet; what is needed:")
                    .says(false, "Masih berlaku: ya", "Still in force: yes")
                    .andNoMore();
        }

        @Test
        void rowAloneIsEnough() {
            condition("Dokumen( kode == \"01.S.1\" )")
                    .given("Dokumen", "kode", "01.S.1", "jenis", "SK")
                    .holds()
                    .says(
                            true,
                            "Ada baris pada lembar Dokumen untuk 01.S.1 (Perda)",
                            "There is a row on sheet Documents for 01.S.1 (The regulation)")
                    .citing("Dokumen!A2")
                    .andNoMore();
        }

        @Test
        void nearestOfSeveralRowsIsTaken() {
            condition("Dokumen( jenis == \"Perda\", berlaku == true, tahun >= 2020 )")
                    .given("Dokumen", "kode", "01.S.1", "jenis", "SK", "berlaku", false, "tahun", 2010)
                    .given("Dokumen", "kode", "01.S.1", "jenis", "Perda", "berlaku", true, "tahun", 2019)
                    .fails()
                    .says(true, "Jenis dokumen adalah Peraturan Daerah", "Kind of document is Regional regulation")
                    .says(true, "Masih berlaku: ya", "Still in force: yes")
                    .says(
                            false,
                            "Tahun dokumen tidak mendahului 2020; tercatat 2019",
                            "Year of the document no earlier than 2020; recorded 2019")
                    .citing("Dokumen!C3")
                    .andNoMore();
        }

        @Test
        void joinCitesBothCells() {
            condition(
                            "Capaian( kode == \"01.H.1\", $n : nilai, nilai != null ) Capaian( kode == \"01.S.1\", nilai <= $n * 10 )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 2.0)
                    .given("Capaian", "kode", "01.S.1", "nilai", 30.0)
                    .fails()
                    .says(true, "Nilai capaian terisi; tercatat 2 persen", "Value is filled in; recorded 2 percent")
                    .says(
                            false,
                            "Nilai capaian paling banyak 10 × nilai capaian 01.H.1 = 20; tercatat 30 (lebih 10)",
                            "Value at most 10 × value 01.H.1 = 20; recorded 30 (10 over)")
                    .citing("Capaian!B3", "Capaian!B2")
                    .andNoMore();
        }

        @Test
        void laterPatternDecidesWhichFactIsTaken() {
            condition("Capaian( $t : tahun, nilai > 0 ) Dokumen( tahun == $t )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 1.0, "tahun", 2020)
                    .given("Capaian", "kode", "01.H.1", "nilai", 2.0, "tahun", 2021)
                    .given("Dokumen", "kode", "01.S.1", "tahun", 2021)
                    .holds()
                    .says(
                            true,
                            "Nilai capaian lebih dari 0 persen; tercatat 2 persen",
                            "Value above 0 percent; recorded 2 percent")
                    .says(
                            true,
                            "Tahun dokumen sama dengan tahun data 01.H.1 (2021); tercatat 2021",
                            "Year of the document is year of the data 01.H.1 (2021); recorded 2021")
                    .andNoMore();
        }

        @Test
        void rowThatThereMustNotBeIsNamed() {
            condition("Capaian( kode == \"01.H.1\" ) not Dokumen( kode == \"01.S.1\", berlaku == false )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 1.0)
                    .given("Dokumen", "kode", "01.S.1", "berlaku", false)
                    .fails()
                    .says(
                            true,
                            "Ada baris pada lembar Capaian untuk 01.H.1 (Cakupan)",
                            "There is a row on sheet Measurements for 01.H.1 (Coverage)")
                    .says(
                            false,
                            "Tidak boleh ada baris pada lembar Dokumen untuk 01.S.1 (Perda) dengan masih berlaku: tidak; ditemukan 1 baris",
                            "There must be no row on sheet Documents for 01.S.1 (The regulation) with still in force: no; 1 found")
                    .citing("Dokumen!E3")
                    .andNoMore();
        }

        @Test
        void rowThatIsNotThereHolds() {
            condition("Capaian( kode == \"01.H.1\", nilai > 0 ) not Dokumen( kode == \"01.S.1\" )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 1.0)
                    .holds()
                    .says(
                            true,
                            "Nilai capaian lebih dari 0 persen; tercatat 1 persen",
                            "Value above 0 percent; recorded 1 percent")
                    .says(
                            true,
                            "Tidak ada baris pada lembar Dokumen untuk 01.S.1 (Perda)",
                            "There is no row on sheet Documents for 01.S.1 (The regulation)")
                    .andNoMore();
        }

        @Test
        void rowThatExistsIsShown() {
            condition("exists Capaian( kode == \"01.H.1\", nilai > 5 )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 1.0)
                    .given("Capaian", "kode", "01.H.1", "nilai", 6.0)
                    .holds()
                    .says(
                            true,
                            "Nilai capaian lebih dari 5 persen; tercatat 6 persen",
                            "Value above 5 percent; recorded 6 percent")
                    .citing("Capaian!B3")
                    .andNoMore();
        }

        @Test
        void failingBranchesAreAllTold() {
            condition("( Capaian( nilai >= 80 ) or Dokumen( jenis == \"SK\", berlaku == true ) )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 79.0)
                    .given("Dokumen", "kode", "01.S.1", "jenis", "SK", "berlaku", false)
                    .fails()
                    .says(
                            false,
                            "Belum satu pun dari pilihan berikut terpenuhi; salah satu sudah cukup:",
                            "None of the following holds yet; one is enough:")
                    .says(false, "Untuk 01.H.1 (Cakupan):", "For 01.H.1 (Coverage):")
                    .says(
                            false,
                            "Nilai capaian paling sedikit 80 persen; tercatat 79 persen (kurang 1 persen)",
                            "Value at least 80 percent; recorded 79 percent (1 percent short)")
                    .says(false, "Untuk 01.S.1 (Perda):", "For 01.S.1 (The regulation):")
                    .says(true, "Jenis dokumen adalah Surat Keputusan", "Kind of document is Decree")
                    .says(false, "Masih berlaku: ya; tercatat tidak", "Still in force: yes; recorded no")
                    .andNoMore();
        }

        @Test
        void branchThatHoldsIsEnough() {
            condition("( Capaian( nilai >= 80 ) or Dokumen( berlaku == true ) )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 79.0)
                    .given("Dokumen", "kode", "01.S.1", "berlaku", true)
                    .holds()
                    .says(true, "Salah satu pilihan terpenuhi:", "One of the alternatives holds:")
                    .says(true, "Untuk 01.S.1 (Perda):", "For 01.S.1 (The regulation):")
                    .says(true, "Masih berlaku: ya", "Still in force: yes")
                    .andNoMore();
        }

        @Test
        void officesAreNamedByTheirTitles() {
            condition("BukuKerja( $opd : opd ) not Pengesahan( opd == $opd, ditandatangani == true )")
                    .given("Capaian", "kode", "01.H.1")
                    .fails()
                    .says(
                            false,
                            "Belum ada baris pada lembar Buku kerja; yang diperlukan:",
                            "There is no row on sheet Workbook yet; what is needed:")
                    .says(
                            true,
                            "Tidak ada baris pada lembar Pengesahan dengan OPD sama dengan OPD dan sudah ditandatangani: ya",
                            "There is no row on sheet Sign-off with office is office and signed: yes")
                    .andNoMore();
        }
    }

    @Nested
    class Totals {
        private static final String SUM =
                "accumulate( Capaian( kode == \"01.H.1\", $p : peserta, peserta != null ); $total : sum( $p ); $total >= 10 )";

        @Test
        void sumThatIsLargeEnoughCitesItsCells() {
            condition(SUM)
                    .given("Capaian", "kode", "01.H.1", "peserta", 4)
                    .given("Capaian", "kode", "01.H.1", "peserta", 6)
                    .holds()
                    .says(
                            true,
                            "Total jumlah peserta (01.H.1) paling sedikit 10 orang; tercatat 10 orang",
                            "Total of participants (01.H.1) at least 10 people; recorded 10 people")
                    .citing("Capaian!D2", "Capaian!D3")
                    .andNoMore();
        }

        @Test
        void sumThatIsTooSmallSaysHowMuch() {
            condition(SUM)
                    .given("Capaian", "kode", "01.H.1", "peserta", 4)
                    .given("Capaian", "kode", "01.S.1", "peserta", 60)
                    .fails()
                    .says(
                            false,
                            "Total jumlah peserta (01.H.1) paling sedikit 10 orang; tercatat 4 orang (kurang 6 orang)",
                            "Total of participants (01.H.1) at least 10 people; recorded 4 people (6 people short)")
                    .shortBy("6")
                    .citing("Capaian!D2")
                    .andNoMore();
        }

        @Test
        void severalLimitsMakeAGroup() {
            condition(
                            "accumulate( Capaian( $n : nilai, nilai != null ); $c : count( $n ), $a : average( $n ), $k : min( $n ), $b : max( $n ); $c >= 2, $a >= 10, $k > 3, $b < 30 )")
                    .given("Capaian", "kode", "01.H.1", "nilai", 4.0)
                    .given("Capaian", "kode", "01.H.1", "nilai", 20.0)
                    .holds()
                    .says(true, "Perhitungan pada lembar Capaian:", "Totals on sheet Measurements:")
                    .says(
                            true,
                            "Banyaknya baris pada lembar Capaian paling sedikit 2; tercatat 2",
                            "Number of rows on sheet Measurements at least 2; recorded 2")
                    .says(
                            true,
                            "Rata-rata nilai capaian paling sedikit 10; tercatat 12",
                            "Average of value at least 10; recorded 12")
                    .says(
                            true,
                            "Nilai terkecil nilai capaian lebih dari 3; tercatat 4",
                            "Smallest value above 3; recorded 4")
                    .says(
                            true,
                            "Nilai terbesar nilai capaian di bawah 30; tercatat 20",
                            "Largest value below 30; recorded 20")
                    .andNoMore();
        }

        @Test
        void totalOfOneFormIsHeldAgainstTheTotalOfAnother() {
            condition(
                            "accumulate( Capaian( kode == \"01.H.1\", $p : peserta, peserta != null ); $semua : sum( $p ); $semua > 0 )\n"
                                    + "accumulate( Dokumen( kode == \"01.S.1\", $t : tahun, tahun != null ); $banyak : count( $t ); $banyak * 2 >= $semua )")
                    .given("Capaian", "kode", "01.H.1", "peserta", 5)
                    .given("Dokumen", "kode", "01.S.1", "tahun", 2020)
                    .fails()
                    .says(
                            true,
                            "Total jumlah peserta (01.H.1) lebih dari 0 orang; tercatat 5 orang",
                            "Total of participants (01.H.1) above 0 people; recorded 5 people")
                    .says(
                            false,
                            "Banyaknya baris pada lembar Dokumen (01.S.1) paling sedikit 50 persen dari total jumlah peserta (01.H.1) = 2,5; tercatat 1 (kurang 2)",
                            "Number of rows on sheet Documents (01.S.1) at least 50 percent of total of participants (01.H.1) = 2.5; recorded 1 (2 short)")
                    .shortBy("2")
                    .andNoMore();
        }
    }

    @Nested
    class Conclusions {
        private static final String RATIO = """
                rule "Rasio"
                when
                    Capaian( $k : kode, $n : nilai, nilai != null, $p : peserta, peserta > 0 )
                then
                    insertLogical( new Rasio( $k, 100 * $n / $p ) );
                end
                """;

        @Test
        void conclusionIsFollowedDownToTheCells() {
            condition("Rasio( kode == \"01.H.1\", nilai >= 80 )", RATIO)
                    .given("Capaian", "kode", "01.H.1", "nilai", 30.0, "peserta", 40)
                    .fails()
                    .says(
                            false,
                            "Nilai hasil hitung paling sedikit 80 persen; tercatat 75 persen (kurang 5 persen)",
                            "Computed value at least 80 percent; recorded 75 percent (5 percent short)")
                    .says(
                            true,
                            "Dihitung dari nilai capaian 30 persen dan jumlah peserta 40 orang",
                            "Computed from value 30 percent and participants 40 people")
                    .citing("Capaian!B2", "Capaian!D2")
                    .andNoMore();
        }

        @Test
        void missingConclusionSaysWhatItWaitsFor() {
            condition("Rasio( kode == \"01.H.1\", nilai >= 80 )", RATIO)
                    .given("Capaian", "kode", "01.H.1", "nilai", 30.0, "peserta", 0)
                    .fails()
                    .says(
                            false,
                            "Rasio hitungan untuk 01.H.1 (Cakupan) belum dapat dihitung:",
                            "Computed ratio for 01.H.1 (Coverage) cannot be computed yet:")
                    .says(true, "Nilai capaian terisi; tercatat 30 persen", "Value is filled in; recorded 30 percent")
                    .says(
                            false,
                            "Jumlah peserta lebih dari 0 orang; tercatat 0 orang (kurang 1 orang)",
                            "Participants above 0 people; recorded 0 people (1 people short)")
                    .andNoMore();
        }
    }
}
