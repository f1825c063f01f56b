package id.patuh.evidence.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.reading.TestRegulation;
import id.patuh.regulation.CarryOver;
import id.patuh.regulation.Form;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EarlierAnswersTest {
    private static final Form UNTIL = form(null, new CarryOver(List.of("nomor"), null, "tanggal", Map.of()));

    @Test
    void validityHasToReachIntoTheNewYear() {
        assertThat(of(UNTIL, row("1", LocalDate.of(2024, 1, 1)))).hasSize(1);
        assertThat(of(UNTIL, row("1", LocalDate.of(2023, 12, 31)))).isEmpty();
    }

    @Test
    void documentWithoutAnEndLastsAndOneWithAnUnreadableEndDoesNot() {
        assertThat(of(UNTIL, row("1", null))).hasSize(1);
        assertThat(of(UNTIL, with(row("1", null), "tanggal", State.UNREADABLE))).isEmpty();
    }

    @Test
    void nothingIsTakenFromAnUnreadableAnswer() {
        assertThat(of(UNTIL, with(row("1", null), "nomor", State.UNREADABLE))).isEmpty();
    }

    @Test
    void answersThatContradictEachOtherAreNotCarriedOver() {
        var onePer = form("kode", new CarryOver(List.of("nomor"), null, null, Map.of()));

        assertThat(of(onePer, row("1", null))).hasSize(1);
        assertThat(of(onePer, row("1", null), row("2", null))).isEmpty();
    }

    @Test
    void formThatSaysNothingCarriesNothingOver() {
        assertThat(of(form(null, null), row("1", null))).isEmpty();
    }

    @Test
    void answersOfAnotherOfficeStayThere() {
        var row = row("1", null);
        var other = new EvidenceRow(
                row.form(), row.kode(), "bagian-hukum", row.file(), row.sheet(), row.row(), row.values());

        assertThat(of(UNTIL, other)).isEmpty();
    }

    private static List<EvidenceRow> of(Form form, EvidenceRow... rows) {
        var identity = new WorkbookIdentity("uji-2021", "dinas-kesehatan", "Kabupaten Teladan", null, 2024);
        var earlier = new EvidenceSet("Kabupaten Teladan", 2023, List.of(), List.of(rows), List.of());
        return new EarlierAnswers(earlier, identity).of(form);
    }

    private static Form form(@Nullable String onePer, @Nullable CarryOver carryOver) {
        var dokumen = TestRegulation.DOKUMEN;
        return new Form(
                dokumen.name(),
                dokumen.title(),
                dokumen.help(),
                dokumen.purpose(),
                dokumen.offices(),
                onePer,
                dokumen.fields(),
                carryOver);
    }

    private static EvidenceRow row(String number, @Nullable LocalDate end) {
        var values = new LinkedHashMap<String, EvidenceValue>();
        values.put("kode", value(State.ANSWERED, "06.S.1"));
        values.put("nomor", value(State.ANSWERED, number));
        values.put("tanggal", value(end == null ? State.BLANK : State.ANSWERED, end));
        return new EvidenceRow("Dokumen", "06.S.1", "dinas-kesehatan", "a.xlsx", "Dokumen", 5, values);
    }

    private static EvidenceRow with(EvidenceRow row, String field, State state) {
        var values = new LinkedHashMap<>(row.values());
        values.put(field, value(state, null));
        return new EvidenceRow(row.form(), row.kode(), row.office(), row.file(), row.sheet(), row.row(), values);
    }

    private static EvidenceValue value(State state, @Nullable Object typed) {
        return new EvidenceValue(state, typed, new CellRef("a.xlsx", "Dokumen", "A1", ""));
    }
}
