package id.patuh.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.patuh.language.Language;
import id.patuh.regulation.MappedTable.RowSpan;
import id.patuh.regulation.MappingDefectsException;
import id.patuh.regulation.MappingFiles;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.SheetMapping;
import id.patuh.testsupport.PackFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mappings in the pack and beside it; each defect is told with its line and what was expected. */
class MappingValidationTest {
    private static final String FILE = "mappings/lembar.yaml";
    private static final String GOOD = """
            name: Lembar
            office: bagian-hukum
            files: ["*lembar*"]
            tables:
              - sheet: "Hak*"
                form: Dokumen
                headings: 4-6
                ends: Jumlah
                columns: {kode: No. Indikator, tahun: [Tahun, Thn.]}
                choose: {berlaku: {Ada: Ya, Tidak: ""}}
                placeholders: [blm diisi]
            """;

    @TempDir
    private Path rules;

    private PackFolder pack;

    @BeforeEach
    void writePack() {
        pack = PackFolder.in(rules);
    }

    @Test
    void mappingOfThePackIsReadWithIt() {
        var mappings = pack.with(FILE, GOOD).library().regulation(PackFolder.ID).mappings();

        assertThat(mappings).extracting(SheetMapping::office).containsExactly("bagian-hukum");
        assertThat(mappings.get(0).tables().get(0).headings()).isEqualTo(new RowSpan(4, 6));
        assertThat(mappings.get(0).tables().get(0).columns()).containsEntry("tahun", List.of("Tahun", "Thn."));
        assertThat(defects(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office: bagian-hukum | office: bagian-hukun | OFFICE_UNKNOWN | 2 | bagian-hukum",
                "form: Dokumen | form: Dokumem | FORM_UNKNOWN | 6 | Dokumen",
                "form: Dokumen | form: Rasio | FORM_UNKNOWN | 6 | Dokumen",
                "headings: 4-6 | headings: 6-4 | MAPPING_ROWS | 7 | 4-6",
                "headings: 4-6 | headings: 4-60 | MAPPING_ROWS | 7 | 10",
                "{kode: No. Indikator, | {kode: No. Indikator, tahum: X, | FIELD_UNKNOWN | 9 | tahun",
                "kode: No. Indikator, | '' | MAPPING_CODE_MISSING | 5 | kode",
                "ends: Jumlah | 'code: {fixed: 01.S.1}' | MAPPING_CODE_TWICE | 9 | kode",
                "{Ada: Ya, | {Ada: Yaa, | VALUE_TYPE | 10 | true atau false",
                "placeholders: [blm diisi] | 'fixed: {tahun: 2024}' | MAPPING_FIELD_TWICE | 11 | columns",
                "'sheet: \"Hak*\"' | lembar: Hak | FIELD_NOT_ALLOWED | 5 | sheet",
                "tables: | tabel: | FIELD_REQUIRED | 1 | tables",
                "ends: Jumlah | 'code: {translate: {a: 09.X.9}}' | KODE_UNKNOWN | 8 | 01.S.1"
            })
    void everyDefectIsToldWithItsLineAndWhatWasExpected(
            String written, String wrong, String code, int line, String expected) {
        assertThat(defects(GOOD.replace(written, wrong))).anySatisfy(defect -> {
            assertThat(defect.code()).isEqualTo(code);
            assertThat(defect.file()).isEqualTo(FILE);
            assertThat(defect.line()).isEqualTo(line);
            assertThat(defect.repair().in(Language.ID)).contains(expected);
        });
    }

    @Test
    void lettersNeedTheRowsOfTheHeadings() {
        var letters = GOOD.replace("    headings: 4-6\n", "")
                .replace("{kode: No. Indikator, tahun: [Tahun, Thn.]}", "{kode: B, tahun: C}")
                .replace("    choose: {berlaku: {Ada: Ya, Tidak: \"\"}}\n", "");

        assertThat(defects(letters)).extracting(PackDefect::code).containsExactly("MAPPING_ROWS_NEEDED");
    }

    @Test
    void formWithoutCodesTakesNoCode() {
        var signOff = "name: x\ntables:\n  - form: Pengesahan\n    code: {fixed: 01.S.1}\n    columns: {nama: Nama}\n";

        assertThat(defects(signOff)).extracting(PackDefect::code).containsExactly("MAPPING_CODE_UNUSED");
    }

    @Test
    void mappingBesideThePackIsCheckedTheSameWay() {
        var regulation = pack.library().regulation(PackFolder.ID);
        var file = beside(GOOD.replace("form: Dokumen", "form: Dokumem"));

        assertThatThrownBy(() -> new MappingFiles(List.of(file)).mappings(regulation))
                .asInstanceOf(type(MappingDefectsException.class))
                .satisfies(failure -> assertThat(failure.defects())
                        .extracting(PackDefect::code, PackDefect::line)
                        .containsExactly(org.assertj.core.api.Assertions.tuple("FORM_UNKNOWN", 6)));
    }

    @Test
    void brokenAndEmptyFilesAreToldTogether() {
        var regulation = pack.library().regulation(PackFolder.ID);
        var files = List.of(beside("name: [a"), beside(""));

        assertThatThrownBy(() -> new MappingFiles(files).mappings(regulation))
                .asInstanceOf(type(MappingDefectsException.class))
                .satisfies(failure -> assertThat(failure.defects())
                        .extracting(PackDefect::code)
                        .containsExactlyInAnyOrder("YAML_SYNTAX", "FILE_EMPTY"));
    }

    @Test
    void synonymsOfAFieldAreRead() {
        pack.replace(PackFolder.FORMS, "tahun: {type: year,", "tahun: {type: year, synonyms: [Thn. Terbit],");

        var field = pack.library()
                .regulation(PackFolder.ID)
                .form("Dokumen")
                .orElseThrow()
                .field("tahun")
                .orElseThrow();

        assertThat(field.synonyms()).containsExactly("Thn. Terbit");
    }

    private List<PackDefect> defects(String mapping) {
        return pack.with(FILE, mapping).library().validate(PackFolder.ID);
    }

    private Path beside(String mapping) {
        try {
            return Files.writeString(Files.createTempFile(rules, "pemetaan", ".yaml"), mapping);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
