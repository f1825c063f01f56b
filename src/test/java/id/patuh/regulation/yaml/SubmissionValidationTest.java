package id.patuh.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.regulation.PackDefect;
import id.patuh.testsupport.PackFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pack says about handing in: signatures and deadlines that do not fit its forms and checks. */
class SubmissionValidationTest {
    private static final String SOURCE =
            "    source: {status: working, basis: dibuat untuk pengujian, reviewed: 2026-11-21}\n";
    private static final String SIGN_OFFS = """
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
                check: belum-disahkan
            """ + SOURCE;
    private static final String TIMETABLE = """
            timetable:
              - code: serah
                title: {id: Penyerahan, en: Handing in}
                yearly: {day: "03-31", yearsAfter: 1}
            """ + SOURCE;
    private static final String FORM = """
            Tanda:
              title: {id: Tanda tangan, en: Signatures}
              purpose: administration
              fields:
                pejabat:
                  type: choice
                  label: {id: Pejabat, en: Official}
                  choices:
                    Kepala: {id: Kepala, en: Head}
                sudah: {type: yesno, label: {id: Sudah, en: Done}}
                tanggal: {type: date, label: {id: Tanggal, en: Day}}
            """;

    private PackFolder pack;

    @BeforeEach
    void writePack(@TempDir Path rules) {
        pack = PackFolder.in(rules).append(PackFolder.FORMS, FORM).append(PackFolder.REGULATION, SIGN_OFFS + TIMETABLE);
    }

    private List<PackDefect> defects() {
        return pack.library().validate(PackFolder.ID);
    }

    private void assertOnlyDefect(String code, String passage) {
        assertThat(defects()).singleElement().satisfies(defect -> {
            assertThat(defect.code()).isEqualTo(code);
            assertThat(defect.file()).isEqualTo(PackFolder.REGULATION);
            assertThat(defect.line()).isEqualTo(pack.lineOf(PackFolder.REGULATION, passage));
        });
    }

    @Test
    void signaturesAndDeadlinesThatFitHaveNoDefects() {
        assertThat(defects()).isEmpty();
        assertThat(pack.regulation().signOffs()).hasSize(1);
        assertThat(pack.regulation().timetable()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"Dokumen", "TidakBerlaku", "TidakAda"})
    void signatureStandsOnAnAdministrativeForm(String form) {
        pack.replace(PackFolder.REGULATION, "form: Tanda", "form: " + form);

        assertOnlyDefect("SIGN_OFF_FORM", "form: " + form);
    }

    @ParameterizedTest
    @CsvSource({"signed: sudah,signed: tanggal", "signed: sudah,signed: tidakAda", "day: tanggal,day: sudah"})
    void fieldsOfASignatureHaveTheirTypes(String right, String wrong) {
        pack.replace(PackFolder.REGULATION, right, wrong);

        assertOnlyDefect("SIGN_OFF_FIELD", wrong);
    }

    @Test
    void officialIsNamedByAChoice() {
        pack.replace(PackFolder.REGULATION, "field: pejabat", "field: sudah");

        assertThat(defects()).extracting(PackDefect::code).contains("SIGN_OFF_FIELD");
    }

    @Test
    void officialIsOneOfTheChoices() {
        pack.replace(PackFolder.REGULATION, "choice: Kepala", "choice: Kepla");

        assertOnlyDefect("CHOICE_UNKNOWN", "choice: Kepla");
    }

    @Test
    void checkIsInThePack() {
        pack.replace(PackFolder.REGULATION, "check: belum-disahkan", "check: belum-disahkn");

        assertOnlyDefect("CHECK_UNKNOWN", "check: belum-disahkn");
    }

    @Test
    void checkAndSignatureAgreeOnWhetherNothingMayBeSubmitted() {
        pack.replace(PackFolder.REGULATION, "required: true", "required: false");

        assertOnlyDefect("SIGN_OFF_CHECK", "required: false");
    }

    @Test
    void deadlineHasADay() {
        pack.replace(PackFolder.REGULATION, "    yearly: {day: \"03-31\", yearsAfter: 1}\n", "");

        assertOnlyDefect("DEADLINE_DAY_MISSING", "code: serah");
    }

    @ParameterizedTest
    @CsvSource({"kepala", "serah"})
    void codesAreUsedOnce(String code) {
        var list = code.equals("kepala") ? SIGN_OFFS : TIMETABLE;
        var heading = list.lines().findFirst().orElseThrow() + "\n";

        pack.replace(PackFolder.REGULATION, list, list + list.substring(heading.length()));

        assertThat(defects()).extracting(PackDefect::code).containsExactly("CODE_DUPLICATE");
    }
}
