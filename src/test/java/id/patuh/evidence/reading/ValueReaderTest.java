package id.patuh.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.IssueCode;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.RawCell;
import id.patuh.language.Language;
import id.patuh.regulation.FieldType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {
    private final ValueReader reader = new ValueReader(TestRegulation.regulation());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,5 | | 1234.5",
                "1234,5 | | 1234.5",
                "1.234 | | 1234",
                "1.500.000 | rupiah | 1500000",
                "1,234.5 | | 1234.5",
                "1,500,000 | | 1500000",
                "71.3 | | 71.3",
                "1234.567 | | 1234.567",
                "0.125 | | 0.125",
                "0 | persen | 0",
                "-3,5 | | -3.5",
                "+3,5 | | 3.5",
                "\u22123,5 | | -3.5",
                "Rp 1.500.000,- | rupiah | 1500000",
                "Rp-500 | rupiah | -500",
                "Rp. 2.000.000,-- | rupiah | 2000000",
                "IDR 250000 | rupiah | 250000",
                "40 orang | orang | 40",
                "12 per 1.000 kelahiran hidup | per-1000 | 12",
                "40 orang | | 40",
                "71,3 % | persen | 71.3",
                "71,3% | persen | 71.3",
                "71,3 persen | persen | 71.3",
                "0,713 % | persen | 0.713",
                "\u00a071,3\u200b | persen | 71.3"
            })
    void writtenNumbersAreRead(String words, @Nullable String unit, double expected) {
        var reading = read(FieldType.NUMBER, unit, text(words));

        assertThat(reading.typed()).isEqualTo(expected);
        assertThat(codes(reading)).containsExactly(IssueCode.NUMBER_AS_TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<5 | | NUMBER_UNREADABLE",
                "\u00b1 20 | | NUMBER_UNREADABLE",
                "sekitar 10 | | NUMBER_UNREADABLE",
                "12-15 | | NUMBER_UNREADABLE",
                "1.23.4 | | NUMBER_UNREADABLE",
                "Rp 5 orang | rupiah | NUMBER_UNREADABLE",
                "40 kg | | NUMBER_UNREADABLE",
                "1,5 juta | rupiah | NUMBER_UNREADABLE",
                "tidak ada | | NUMBER_UNREADABLE",
                "99999999999999999999999999999999999999999999999999 | | NUMBER_UNREADABLE",
                "40 orang | persen | UNIT_UNEXPECTED",
                "Rp 500 | orang | UNIT_UNEXPECTED",
                "71,3 % | orang | PERCENT_UNEXPECTED",
                "71,3 % | | PERCENT_UNEXPECTED",
                "0,713 | persen | PERCENT_AMBIGUOUS",
                "71.312 | persen | PERCENT_AMBIGUOUS"
            })
    void doubtfulNumbersAreUnreadable(String words, @Nullable String unit, IssueCode code) {
        var reading = read(FieldType.NUMBER, unit, text(words));

        assertThat(reading.state()).isEqualTo(State.UNREADABLE);
        assertThat(reading.typed()).isNull();
        assertThat(codes(reading)).containsExactly(code);
    }

    @Test
    void commaBeforeThreeDigitsIsDecimalWithAWarning() {
        var reading = read(FieldType.NUMBER, null, text("1,234"));

        assertThat(reading.typed()).isEqualTo(1.234);
        assertThat(codes(reading)).containsExactly(IssueCode.NUMBER_AMBIGUOUS);
    }

    @ParameterizedTest
    @CsvSource({"0.30000000000000004, 0.3", "71.299999999999997, 71.3", "1234567.891, 1234567.891", "-2, -2"})
    void binaryNoiseOfStoredNumbersIsCleaned(double stored, double expected) {
        var reading = read(FieldType.NUMBER, null, number(stored));

        assertThat(reading.typed()).isEqualTo(expected);
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void percentFormatMultipliesByAHundred() {
        assertThat(read(FieldType.NUMBER, "persen", percent(0.713)).typed()).isEqualTo(71.3);
        assertThat(codes(read(FieldType.NUMBER, "orang", percent(0.713))))
                .containsExactly(IssueCode.PERCENT_UNEXPECTED);
    }

    @Test
    void plainFractionInAPercentColumnNamesBothReadings() {
        var reading = read(FieldType.NUMBER, "persen", number(0.713));

        var message = reading.findings().get(0).in("dinkes.xlsx").message().in(Language.ID);
        assertThat(reading.state()).isEqualTo(State.UNREADABLE);
        assertThat(message).contains("0,713 %").contains("71,3 %");
    }

    @Test
    void wholePercentagesArePlain() {
        assertThat(read(FieldType.NUMBER, "persen", number(1)).typed()).isEqualTo(1.0);
        assertThat(read(FieldType.NUMBER, "persen", number(0)).typed()).isEqualTo(0.0);
    }

    @Test
    void numberThatBecameADateIsUnreadable() {
        assertThat(codes(read(FieldType.NUMBER, null, date(LocalDate.of(2024, 1, 12)))))
                .containsExactly(IssueCode.NUMBER_IS_DATE);
        assertThat(codes(read(FieldType.NUMBER, null, truth("TRUE")))).containsExactly(IssueCode.NUMBER_UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"40 | 40", "40 orang | 40", "1.250 | 1250", "0 | 0"})
    void countsAreRead(String words, long expected) {
        assertThat(read(FieldType.COUNT, "orang", text(words)).typed()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,5", "-1", "3.000.000.000"})
    void countsAreWholeAndNotBelowZero(String words) {
        assertThat(codes(read(FieldType.COUNT, "orang", text(words)))).containsExactly(IssueCode.COUNT_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "Tahun 2024", "TAHUN  2024", "thn. 2024", " 2024 "})
    void writtenYearsAreRead(String words) {
        assertThat(read(FieldType.YEAR, null, text(words)).typed()).isEqualTo(2024);
    }

    @Test
    void storedYearsAreRead() {
        assertThat(read(FieldType.YEAR, null, number(2024)).typed()).isEqualTo(2024);
        assertThat(read(FieldType.YEAR, null, date(LocalDate.of(2024, 3, 1))).typed())
                .isEqualTo(2024);
        assertThat(codes(read(FieldType.YEAR, null, date(null)))).containsExactly(IssueCode.YEAR_UNREADABLE);
        assertThat(codes(read(FieldType.YEAR, null, number(2024.5)))).containsExactly(IssueCode.YEAR_UNREADABLE);
        assertThat(codes(read(FieldType.YEAR, null, percent(2024)))).containsExactly(IssueCode.YEAR_UNREADABLE);
        assertThat(codes(read(FieldType.YEAR, null, truth("TRUE")))).containsExactly(IssueCode.YEAR_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1944", "2101", "2024/2025", "24", "tahun lalu"})
    void otherYearsAreUnreadable(String words) {
        assertThat(codes(read(FieldType.YEAR, null, text(words)))).containsExactly(IssueCode.YEAR_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Januari 2024",
                "12 JANUARI 2024",
                "12 January 2024",
                "12 Jan 2024",
                "Jumat, 12 Januari 2024",
                "12/01/24",
                "12-01-2024",
                "12-Jan-24",
                "2024-01-12",
                "2024-01-12T00:00:00",
                "12.01.2024"
            })
    void writtenDatesAreRead(String words) {
        assertThat(read(FieldType.DATE, null, text(words)).typed()).isEqualTo(LocalDate.of(2024, 1, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "5 Pebruari 1998, 1998-02-05",
        "17 Agustus 1945, 1945-08-17",
        "10 Nopember 98, 1998-11-10",
        "31/12/99, 1999-12-31",
        "1 Okt 2023, 2023-10-01",
        "2 May 2023, 2023-05-02"
    })
    void monthsHaveManyNames(String words, LocalDate expected) {
        assertThat(read(FieldType.DATE, null, text(words)).typed()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2024",
                "01/13/2024",
                "2024-13-01",
                "12 Januaro 2024",
                "30 Februari 2024",
                "Januari 2024",
                "12/01-2024",
                "12 Januari 1024"
            })
    void impossibleDatesAreUnreadable(String words) {
        assertThat(codes(read(FieldType.DATE, null, text(words)))).containsExactly(IssueCode.DATE_UNREADABLE);
    }

    @Test
    void storedDatesAreRead() {
        assertThat(read(FieldType.DATE, null, date(LocalDate.of(2024, 1, 12))).typed())
                .isEqualTo(LocalDate.of(2024, 1, 12));
        assertThat(codes(read(FieldType.DATE, null, date(null)))).containsExactly(IssueCode.DATE_UNREADABLE);
        assertThat(codes(read(FieldType.DATE, null, number(45303)))).containsExactly(IssueCode.DATE_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ya", "YA ", "Ada", "sudah", "y", "v", "\u2713", "\u221a", "true", "Benar"})
    void yesHasManyWords(String words) {
        assertThat(read(FieldType.YESNO, null, text(words)).typed()).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tidak", "Tidak  Ada", "belum", "t", "false", "SALAH"})
    void noHasManyWords(String words) {
        assertThat(read(FieldType.YESNO, null, text(words)).typed()).isEqualTo(false);
    }

    @Test
    void otherAnswersAreNeitherYesNorNo() {
        assertThat(read(FieldType.YESNO, null, truth("TRUE")).typed()).isEqualTo(true);
        assertThat(codes(read(FieldType.YESNO, null, text("x")))).containsExactly(IssueCode.YESNO_UNREADABLE);
        assertThat(codes(read(FieldType.YESNO, null, number(1)))).containsExactly(IssueCode.YESNO_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Perda", "perda", "PERATURAN  DAERAH", "regional regulation", "Peraturan-Daerah"})
    void choicesAreReadByValueAndLabel(String words) {
        assertThat(choose(words).typed()).isEqualTo("Perda");
    }

    @Test
    void unknownChoiceListsTheChoicesAndSuggestsTheNearest() {
        var issue = choose("Peraturan Derah").findings().get(0).in("dinkes.xlsx");

        assertThat(issue.code()).isEqualTo(IssueCode.CHOICE_UNREADABLE);
        assertThat(issue.message().in(Language.ID))
                .contains("Peraturan Daerah, Surat Keputusan")
                .endsWith("Mungkin yang dimaksud Peraturan Daerah.");
        assertThat(choose("abcdefghijklmnop")
                        .findings()
                        .get(0)
                        .in("x")
                        .message()
                        .in(Language.EN))
                .doesNotContain("Perhaps");
    }

    @Test
    void textIsFolded() {
        assertThat(read(FieldType.TEXT, null, text("  5 \u00a0/\n2021\u200b ")).typed())
                .isEqualTo("5 / 2021");
        assertThat(read(FieldType.TEXT, null, number(5)).typed()).isEqualTo("5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "--",
                "\u2013",
                "...",
                "\u2026",
                "Y/T",
                "y / t",
                "A/B/C/D",
                "Ya/Tidak",
                "Belum Diisi",
                "NIHIL",
                "n/a",
                "NA",
                "tidak ada data",
                "xxx",
                "?",
                "kosong",
                "isi di sini",
                "(kosong)"
            })
    void placeholdersAreNoAnswers(String words) {
        for (var type : List.of(FieldType.NUMBER, FieldType.TEXT, FieldType.YESNO, FieldType.DATE)) {
            var reading = read(type, null, text(words));

            assertThat(reading.state()).isEqualTo(State.PLACEHOLDER);
            assertThat(codes(reading)).containsExactly(IssueCode.PLACEHOLDER);
        }
    }

    @Test
    void placeholderInANumberColumnAsksForAZero() {
        var number =
                read(FieldType.COUNT, null, text("nihil")).findings().get(0).in("x");
        var words = read(FieldType.TEXT, null, text("nihil")).findings().get(0).in("x");

        assertThat(number.repair().in(Language.ID)).contains("Tulis 0");
        assertThat(words.repair().in(Language.ID)).doesNotContain("Tulis 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00a0\r\n\t", "\u200b\u200e"})
    void whiteSpaceIsBlank(String words) {
        assertThat(read(FieldType.NUMBER, null, text(words)).state()).isEqualTo(State.BLANK);
        assertThat(reader.read(null, new Asked(TestRegulation.choice(), null)).state())
                .isEqualTo(State.BLANK);
    }

    @Test
    void formulasAndErrorsSaySo() {
        var calculated = new RawCell(0, "A1", RawCell.Kind.NUMBER, "3", "3", 3, null, false, "1+2");
        var never = new RawCell(0, "A1", RawCell.Kind.BLANK, "", "", 0, null, false, "1+2");
        var error = new RawCell(0, "A1", RawCell.Kind.ERROR, "#REF!", "#REF!", 0, null, false, "");

        assertThat(read(FieldType.NUMBER, null, calculated).typed()).isEqualTo(3.0);
        assertThat(codes(read(FieldType.NUMBER, null, calculated))).containsExactly(IssueCode.FORMULA_CACHED);
        assertThat(codes(read(FieldType.NUMBER, null, never))).containsExactly(IssueCode.FORMULA_WITHOUT_VALUE);
        assertThat(codes(read(FieldType.TEXT, null, error))).containsExactly(IssueCode.CELL_ERROR);
    }

    private Reading choose(String words) {
        return reader.read(text(words), new Asked(TestRegulation.choice(), null));
    }

    private Reading read(FieldType type, @Nullable String unit, RawCell cell) {
        return reader.read(cell, new Asked(TestRegulation.field(type, unit), unit));
    }

    private static List<IssueCode> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static RawCell text(String words) {
        return new RawCell(0, "A1", RawCell.Kind.TEXT, words, words, 0, null, false, "");
    }

    private static RawCell truth(String words) {
        return new RawCell(0, "A1", RawCell.Kind.BOOLEAN, "1", words, 0, null, false, "");
    }

    private static RawCell number(double number) {
        var shown = number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
        return new RawCell(0, "A1", RawCell.Kind.NUMBER, String.valueOf(number), shown, number, null, false, "");
    }

    private static RawCell percent(double number) {
        return new RawCell(0, "A1", RawCell.Kind.NUMBER, "", Math.round(number * 100) + "%", number, null, true, "");
    }

    private static RawCell date(@Nullable LocalDate date) {
        return new RawCell(0, "A1", RawCell.Kind.DATE, "", "12-Jan", 45303, date, false, "");
    }
}
