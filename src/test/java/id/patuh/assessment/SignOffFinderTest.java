package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.assessment.SignOffStatus.State;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.Workbook;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.explanation.RuleExplanation;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.PackFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignOffFinderTest {
    private static final String HEALTH = "dinas-kesehatan";
    private static final String LEGAL = "bagian-hukum";
    private static final LocalDate DAY = LocalDate.of(2025, 1, 24);
    private static final String SOURCE =
            "    source: {status: working, basis: dibuat untuk pengujian, reviewed: 2026-11-21}\n";
    private static final String SIGN_OFF = """
            signOffs:
              - code: kepala
                title: {id: Kepala, en: Head}
                form: Tanda
                field: pejabat
                choice: Kepala
                signed: sudah
                day: tanggal
                per: office
                required: true
            """ + SOURCE;
    private static final String FORM = """
            Tanda:
              title: {id: Tanda tangan, en: Signatures}
              purpose: administration
              fields:
                pejabat:
                  type: choice
                  label: {id: Pejabat, en: Official}
                  prefilled: true
                  choices:
                    Kepala: {id: Kepala, en: Head}
                    Sekda: {id: Sekretaris Daerah, en: Secretary}
                sudah: {type: yesno, label: {id: Sudah, en: Done}}
                tanggal: {type: date, label: {id: Tanggal, en: Day}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private Regulation regulation(String signOff) {
        return PackFolder.in(folder)
                .append(PackFolder.FORMS, FORM)
                .append(PackFolder.REGULATION, signOff)
                .regulation();
    }

    private static EvidenceSet evidence(EvidenceRow... rows) {
        var workbooks = Stream.of(HEALTH, LEGAL)
                .map(office -> new Workbook(
                        office + ".xlsx",
                        "00",
                        new WorkbookIdentity(PackFolder.ID, office, "Kota", null, 2024),
                        1,
                        true))
                .toList();
        return new EvidenceSet("Kota", 2024, workbooks, List.of(rows), List.of());
    }

    private static EvidenceRow row(String office, String official, @Nullable Boolean signed, @Nullable LocalDate day) {
        var values = new LinkedHashMap<String, EvidenceValue>();
        values.put("pejabat", value(office, "A5", official));
        values.put("sudah", value(office, "B5", signed));
        values.put("tanggal", value(office, "C5", day));
        return new EvidenceRow("Tanda", null, office, office + ".xlsx", "Tanda", 5, values);
    }

    private static EvidenceValue value(String office, String cell, @Nullable Object typed) {
        var state = typed == null ? EvidenceValue.State.BLANK : EvidenceValue.State.ANSWERED;
        return new EvidenceValue(
                state, typed, new CellRef(office + ".xlsx", "Tanda", cell, typed == null ? "" : typed.toString()));
    }

    private static Finding objection(Regulation regulation, String office) {
        var check = regulation.checks().get(0);
        return new Finding(check, office, null, new RuleExplanation("belum", 0, true, List.of()), List.of());
    }

    private List<SignOffStatus> find(EvidenceRow... rows) {
        return new SignOffFinder(regulation(SIGN_OFF), evidence(rows), List.of()).find();
    }

    @Test
    void everyOfficeOfTheRegulationIsAskedInItsOrder() {
        var found = find(row(HEALTH, "Kepala", true, DAY), row(LEGAL, "Kepala", false, null));

        assertThat(found)
                .extracting(SignOffStatus::office, SignOffStatus::state, SignOffStatus::day)
                .containsExactly(tuple(LEGAL, State.UNSIGNED, null), tuple(HEALTH, State.SIGNED, DAY));
    }

    @Test
    void cellsThatSayItAreNamed() {
        var found = find(row(HEALTH, "Kepala", true, DAY));

        assertThat(found.get(1).cells()).extracting(CellRef::cell).containsExactly("A5", "B5", "C5");
    }

    @Test
    void printedNameAloneIsNoSignature() {
        var found = find(row(HEALTH, "Kepala", null, null));

        assertThat(found).extracting(SignOffStatus::state).containsOnly(State.MISSING);
    }

    @Test
    void anotherOfficialDoesNotSignForThisOne() {
        var found = find(row(HEALTH, "Sekda", true, DAY));

        assertThat(found).extracting(SignOffStatus::state).containsOnly(State.MISSING);
    }

    @Test
    void signedRowCountsWhereTwoSpeakOfTheSameOfficial() {
        var found = find(row(HEALTH, "Kepala", false, null), row(HEALTH, "Kepala", true, DAY));

        assertThat(found.get(1).state()).isEqualTo(State.SIGNED);
    }

    @Test
    void officeWithoutAWorkbookIsNotAsked() {
        var other = new EvidenceSet("Kota", 2024, List.of(), List.of(), List.of());

        assertThat(new SignOffFinder(regulation(SIGN_OFF), other, List.of()).find())
                .isEmpty();
    }

    @Test
    void oneSignatureCoversTheWholeSubmission() {
        var regulation = regulation(SIGN_OFF.replace("per: office", "per: submission"));

        var found = new SignOffFinder(regulation, evidence(row(LEGAL, "Kepala", true, DAY)), List.of()).find();

        assertThat(found).singleElement().satisfies(status -> {
            assertThat(status.office()).isNull();
            assertThat(status.state()).isEqualTo(State.SIGNED);
        });
    }

    @Test
    void whatItsCheckObjectsToIsDoubtfulAndWhatItAllowsIsNotAsked() {
        var regulation = regulation(SIGN_OFF.replace(SOURCE, "    check: belum-disahkan\n" + SOURCE));
        var evidence = evidence(row(HEALTH, "Kepala", true, DAY));

        var found = new SignOffFinder(regulation, evidence, List.of(objection(regulation, HEALTH))).find();

        assertThat(found)
                .extracting(SignOffStatus::office, SignOffStatus::state)
                .containsExactly(tuple(HEALTH, State.DOUBTFUL));
    }

    @Test
    void whatItsCheckMissesIsMissing() {
        var regulation = regulation(SIGN_OFF.replace(SOURCE, "    check: belum-disahkan\n" + SOURCE));

        var found = new SignOffFinder(regulation, evidence(), List.of(objection(regulation, LEGAL))).find();

        assertThat(found)
                .extracting(SignOffStatus::office, SignOffStatus::state)
                .containsExactly(tuple(LEGAL, State.MISSING));
    }
}
