package id.patuh.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.language.Language;
import id.patuh.regulation.PackDefect;
import id.patuh.testsupport.PackFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PackValidationTest {
    @TempDir
    private Path rules;

    private PackFolder pack;

    @BeforeEach
    void writePack() {
        pack = PackFolder.in(rules);
    }

    @Test
    void smallPackHasNoDefects() {
        assertThat(defects()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DefectCode.class)
    void everyCodeIsWordedInBothLanguages(DefectCode code) {
        var defect = code.in("forms.yaml", 3, "satu", "dua", "tiga", "empat");

        for (var language : Language.values()) {
            assertThat(defect.message().in(language)).isNotBlank().doesNotContain("{");
            assertThat(defect.repair().in(language)).isNotBlank().doesNotContain("{");
        }
    }

    @Test
    void defectsOfAllFilesComeTogetherSortedByPlace() {
        pack.replace(PackFolder.REGULATION, "version: 1.0.0", "version: satu")
                .replace(PackFolder.INDICATORS, "office: bagian-hukum", "office: bagian-hukun")
                .replace(PackFolder.FORMS, "purpose: derived", "purpose: turunan");

        assertThat(defects())
                .extracting(PackDefect::file, PackDefect::code)
                .containsExactly(
                        tuple(PackFolder.INDICATORS, "OFFICE_UNKNOWN"),
                        tuple(PackFolder.FORMS, "VALUE_NOT_ALLOWED"),
                        tuple(PackFolder.REGULATION, "VALUE_NOT_ALLOWED"));
    }

    @Nested
    class Syntax {
        @Test
        void tabIsNamedWithItsLine() {
            pack.with(PackFolder.CHECKS, "- code: a\n  title:\n\t  id: b\n");

            assertDefect("YAML_SYNTAX", PackFolder.CHECKS, 3, "tabulator");
        }

        @Test
        void duplicateKeyIsNamedWithItsLine() {
            pack.replace(PackFolder.REGULATION, "aspects:\n", "id: contoh-2024\naspects:\n");

            assertDefect(
                    "YAML_SYNTAX", PackFolder.REGULATION, pack.lineOf(PackFolder.REGULATION, "aspects:") - 1, "“id”");
        }

        @Test
        void emptyKeyIsNamedWithItsLine() {
            pack.replace(PackFolder.REGULATION, "  persen:", "  '': {id: a, en: b}\n  persen:");

            assertDefect("YAML_SYNTAX", PackFolder.REGULATION, pack.lineOf(PackFolder.REGULATION, "'':"), "tanpa nama");
        }

        @Test
        void unclosedBracketIsNamedWithTheLineWhereItIsNoticed() {
            pack.replace(PackFolder.CHECKS, "blocking: true", "blocking: [true");

            assertDefect("YAML_SYNTAX", PackFolder.CHECKS, 3, "tidak terbaca");
        }

        @Test
        void aliasIsRefused() {
            pack.replace(PackFolder.CHECKS, "code: belum-disahkan", "code: &x belum-disahkan")
                    .replace(PackFolder.CHECKS, "id: Belum disahkan", "id: *x");

            assertDefect("YAML_SYNTAX", PackFolder.CHECKS, 3, "*x");
        }

        @Test
        void secondDocumentIsRefused() {
            pack.append(PackFolder.CHECKS, "---\na: b\n");

            assertDefect("YAML_SYNTAX", PackFolder.CHECKS, 8, "dokumen kedua");
        }

        @ParameterizedTest
        @CsvSource({"1e999999999", ".inf"})
        void numberOutOfRangeIsRefused(String number) {
            pack.replace(PackFolder.CASES, "nilai: 71.3", "nilai: " + number);

            assertThat(codes()).containsExactly("YAML_SYNTAX");
        }

        @Test
        void deepNestingIsRefused() {
            pack.with(PackFolder.CASES, "[".repeat(5000));

            assertThat(codes()).containsExactly("YAML_SYNTAX");
        }

        @Test
        void bytesThatAreNotUtf8AreRefusedWithTheirLine() {
            pack.with(PackFolder.CHECKS, "- code: a\n  title: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

            assertDefect("YAML_SYNTAX", PackFolder.CHECKS, 2, "UTF-8");
        }

        @Test
        void byteOrderMarkIsPassedOver() {
            pack.with(PackFolder.CHECKS, "\uFEFF" + pack.text(PackFolder.CHECKS));

            assertThat(defects()).isEmpty();
        }

        @Test
        void brokenFormsDoNotMakeEveryFormUnknown() {
            pack.append(PackFolder.FORMS, "  - {");

            assertThat(codes()).containsExactly("YAML_SYNTAX");
        }

        @Test
        void brokenIndicatorsDoNotMakeCasesWrong() {
            pack.append(PackFolder.INDICATORS, "  - {");

            assertThat(codes()).containsExactly("YAML_SYNTAX");
        }
    }

    @Nested
    class Schemas {
        @ParameterizedTest
        @CsvSource({
            "regulation.yaml, version: 1.0.0, version: 1.0.0\\nasing: 1",
            "forms.yaml, '  onePer: kode', '  onePer: kode\\n  asing: 1'",
            "checks.yaml, '  blocking: true', '  blocking: true\\n  asing: 1'",
            "01-hak/indicators.yaml, '  aspect: struktur', '  aspect: struktur\\n  asing: 1'",
            "01-hak/cases.yaml, '- name: perda', '- asing: 1\\n  name: perda'"
        })
        void unknownKeyIsRefusedInEveryFile(String file, String passage, String replacement) {
            pack.replace(file, passage, replacement.replace("\\n", "\n"));

            assertDefect("FIELD_NOT_ALLOWED", file, pack.lineOf(file, "asing"), "“asing”");
        }

        @Test
        void unknownKeyIsAnsweredWithTheNearest() {
            pack.replace(PackFolder.CHECKS, "  blocking: true", "  bloking: true");

            assertThat(defects())
                    .filteredOn(defect -> defect.code().equals("FIELD_NOT_ALLOWED"))
                    .extracting(defect -> defect.repair().in(Language.EN))
                    .containsExactly("Perhaps you mean “blocking”.");
        }

        @Test
        void unquotedCommaIsRecognised() {
            pack.replace(
                    PackFolder.FORMS, "{id: Satu baris untuk satu dokumen., en", "{id: Satu baris, satu dokumen., en");

            var defect = onlyDefect("FIELD_NOT_ALLOWED", PackFolder.FORMS, "Satu baris");

            assertThat(defect.repair().in(Language.EN)).isEqualTo("The sentence has a comma; put it in quotes.");
        }

        @Test
        void missingKeyIsReportedAtThePartThatLacksIt() {
            pack.replace(PackFolder.INDICATORS, "  aspect: hasil\n", "");

            assertDefect(
                    "FIELD_REQUIRED", PackFolder.INDICATORS, pack.lineOf(PackFolder.INDICATORS, "01.H.1"), "“aspect”");
        }

        @Test
        void translationIsRequired() {
            pack.replace(PackFolder.CHECKS, "{id: Belum disahkan, en: Not signed}", "{id: Belum disahkan}");

            assertDefect("FIELD_REQUIRED", PackFolder.CHECKS, 3, "“en”");
        }

        @Test
        void choicesAreRequiredForAChoice() {
            pack.replace(PackFolder.FORMS, "      choices:\n", "      pilihan:\n");

            assertThat(codes()).contains("FIELD_REQUIRED", "FIELD_NOT_ALLOWED");
        }

        @Test
        void unitIsRefusedWhereNothingIsCounted() {
            pack.replace(
                    PackFolder.FORMS,
                    "{type: yesno, label: {id: Masih",
                    "{type: yesno, unit: persen, label: {id: Masih");

            assertDefect("FIELD_NOT_ALLOWED", PackFolder.FORMS, pack.lineOf(PackFolder.FORMS, "Masih"), "“unit”");
        }

        @Test
        void wrongWordIsAnsweredWithTheWordsThereAre() {
            pack.replace(PackFolder.REGULATION, "method: weighted-aspects", "method: rata-rata");

            var defect = onlyDefect("VALUE_NOT_ALLOWED", PackFolder.REGULATION, "method:");

            assertThat(defect.repair().in(Language.ID)).contains("weighted-aspects, sum-over-maximum");
        }

        @Test
        void wrongShapeIsAnsweredWithAnExample() {
            pack.replace(PackFolder.REGULATION, "version: 1.0.0", "version: satu");

            var defect = onlyDefect("VALUE_NOT_ALLOWED", PackFolder.REGULATION, "version:");

            assertThat(defect.repair().in(Language.EN)).endsWith("1.0.0");
        }

        @Test
        void impossibleDayIsRefused() {
            pack.replace(PackFolder.REGULATION, "from: 2024-01-01", "from: 2024-02-30");

            onlyDefect("VALUE_NOT_ALLOWED", PackFolder.REGULATION, "2024-02-30");
        }

        @Test
        void maximumOfZeroIsRefused() {
            pack.replace(PackFolder.INDICATORS, "maximum: 10", "maximum: 0");

            assertThat(defects())
                    .filteredOn(defect -> defect.file().equals(PackFolder.INDICATORS))
                    .extracting(PackDefect::code, PackDefect::line)
                    .containsExactly(tuple("VALUE_NOT_ALLOWED", 5), tuple("VALUE_NOT_ALLOWED", 15));
        }

        @Test
        void formNameHasToBeATypeName() {
            pack.append(
                    PackFolder.FORMS, "daftar hadir:\n  title: Hadir\n  fields:\n    kode: {type: code, label: K}\n");

            var defect = onlyDefect("VALUE_NOT_ALLOWED", PackFolder.FORMS, "daftar hadir");

            assertThat(defect.repair().in(Language.EN)).endsWith("Capaian");
        }

        @Test
        void fieldNameHasToBeAnIdentifier() {
            pack.replace(PackFolder.FORMS, "    catatan:", "    catatan-lain:");

            assertThat(defects())
                    .extracting(PackDefect::code, PackDefect::line)
                    .contains(tuple("VALUE_NOT_ALLOWED", pack.lineOf(PackFolder.FORMS, "catatan-lain")));
        }

        @Test
        void numberInPlaceOfWordsIsToBeQuoted() {
            pack.replace(PackFolder.FORMS, "example: \"2021\"", "example: 2021");

            var defect = onlyDefect("VALUE_TYPE", PackFolder.FORMS, "example: 2021");

            assertThat(defect.message().in(Language.ID))
                    .isEqualTo("Isi “example” seharusnya teks, tetapi yang tertulis bilangan.");
            assertThat(defect.repair().in(Language.ID)).isEqualTo("Beri tanda petik: \"2021\".");
        }

        @Test
        void wordsInPlaceOfANumberAreRefused() {
            pack.replace(PackFolder.REGULATION, "from: 75", "from: tinggi");

            assertThat(defects()).extracting(PackDefect::code).contains("VALUE_TYPE");
        }

        @Test
        void expectationNeedsAnIndicatorOrACheck() {
            pack.replace(PackFolder.CASES, "{check: belum-disahkan, findings: 1}", "{findings: 1}");

            assertThat(codes()).contains("FIELD_REQUIRED", "FIELD_NOT_ALLOWED").doesNotContain("VALUE_NOT_ALLOWED");
        }
    }

    @Nested
    class Files {
        @Test
        void formsAreRequired() {
            pack.without(PackFolder.FORMS);

            assertDefect("FILE_REQUIRED", PackFolder.FORMS, 0, "forms.yaml");
        }

        @Test
        void indicatorsOfANamedFolderAreRequired() {
            pack.without(PackFolder.INDICATORS);

            assertThat(defects())
                    .extracting(PackDefect::code, PackDefect::file, PackDefect::line)
                    .contains(tuple(
                            "FILE_REQUIRED",
                            PackFolder.REGULATION,
                            pack.lineOf(PackFolder.REGULATION, "folder: 01-hak")));
        }

        @Test
        void rulesNeedCases() {
            pack.without(PackFolder.CASES);

            var defect = onlyDefect("FILE_REQUIRED", PackFolder.REGULATION, "folder: 01-hak");

            assertThat(defect.message().in(Language.ID)).contains("01-hak/cases.yaml");
        }

        @Test
        void criterionMayDoWithoutRulesAndCases() {
            pack.without(PackFolder.RULES).without(PackFolder.CASES);

            assertThat(defects()).isEmpty();
        }

        @Test
        void bandsNeedCasesToo() {
            pack.without(PackFolder.RULES).without(PackFolder.CASES).with("01-hak/bands.drl.csv", "");

            assertThat(codes()).containsExactly("FILE_REQUIRED");
        }

        @Test
        void emptyIndicatorsAreRefused() {
            pack.with(PackFolder.INDICATORS, "# belum ada\n").with(PackFolder.CASES, pack.text(PackFolder.CASES));

            assertDefect("FILE_EMPTY", PackFolder.INDICATORS, 1, "kosong");
        }

        @Test
        void listWithoutIndicatorsIsRefused() {
            pack.with(PackFolder.INDICATORS, "[]\n");

            assertThat(defects())
                    .extracting(PackDefect::code, PackDefect::file)
                    .contains(tuple("VALUE_NOT_ALLOWED", PackFolder.INDICATORS));
        }

        @Test
        void emptyChecksAreNoDefect() {
            pack.with(PackFolder.CHECKS, "# belum ada\n")
                    .without(PackFolder.CASES)
                    .without(PackFolder.RULES);

            assertThat(defects()).isEmpty();
        }

        @Test
        void fileThatNothingReadsIsReported() {
            pack.with("01-hak/rule.drl", "package contoh_2024\n");

            assertDefect("FILE_UNKNOWN", "01-hak/rule.drl", 0, "01-hak/rule.drl");
        }

        @Test
        void folderThatNoCriterionNamesIsReported() {
            pack.with("02-lain/rules.drl", "package contoh_2024\n");

            assertDefect("FOLDER_NOT_NAMED", "02-lain/rules.drl", 0, "“02-lain”");
        }

        @Test
        void largeFileIsRefused() {
            pack.with("CHANGELOG.md", new byte[PackFileVisitor.MOST_BYTES_IN_FILE + 1]);

            assertDefect("FILE_TOO_LARGE", "CHANGELOG.md", 0, "2 MiB");
        }

        @Test
        void largePackIsRefused() {
            for (int i = 0; i < 11; i++) {
                pack.with("z%02d.md".formatted(i), new byte[PackFileVisitor.MOST_BYTES_IN_FILE]);
            }

            assertThat(codes()).containsExactly("PACK_TOO_LARGE");
        }

        @Test
        void linkOutOfThePackIsRefused() throws java.io.IOException {
            var outside = java.nio.file.Files.writeString(rules.resolve("rahasia.md"), "rahasia");
            java.nio.file.Files.createSymbolicLink(pack.path("CHANGELOG.md"), outside);

            assertDefect("LINK_OUTSIDE_PACK", "CHANGELOG.md", 0, "tautan");
        }

        @Test
        void linkToNowhereIsRefused() throws java.io.IOException {
            java.nio.file.Files.createSymbolicLink(pack.path("CHANGELOG.md"), rules.resolve("tiada.md"));

            assertThat(codes()).containsExactly("LINK_OUTSIDE_PACK");
        }

        @Test
        void linkWithinThePackIsRead() throws java.io.IOException {
            pack.with("asal.md", "isi");
            java.nio.file.Files.createSymbolicLink(pack.path("CHANGELOG.md"), pack.path("asal.md"));

            assertThat(defects()).isEmpty();
        }
    }

    @Nested
    class RegulationFile {
        @Test
        void idEqualsTheFolder() {
            pack.replace(PackFolder.REGULATION, "id: contoh-2024\n", "id: contoh-2023\n");

            onlyDefect("ID_NOT_FOLDER", PackFolder.REGULATION, "id: contoh-2023");
        }

        @Test
        void idIsNoReservedWord() throws java.io.IOException {
            pack.replace(PackFolder.REGULATION, "id: contoh-2024\n", "id: package\n");
            java.nio.file.Files.move(pack.folder(), rules.resolve("package"));

            assertThat(pack.library().validate("package"))
                    .extracting(PackDefect::code, PackDefect::line)
                    .containsExactly(tuple("ID_RESERVED", 1));
        }

        @ParameterizedTest
        @CsvSource({
            "code: kota, code: kabupaten",
            "code: hasil, code: struktur",
            "code: kurang, code: baik",
            "code: dinas-kesehatan, code: bagian-hukum",
            "code: \"02\", code: \"01\""
        })
        void codeIsUsedOnce(String code, String duplicate) {
            var line = pack.lineOf(PackFolder.REGULATION, code);
            pack.replace(PackFolder.REGULATION, code, duplicate);

            assertThat(defects())
                    .extracting(PackDefect::code, PackDefect::file, PackDefect::line)
                    .contains(tuple("CODE_DUPLICATE", PackFolder.REGULATION, line));
        }

        @Test
        void folderIsUsedOnce() {
            pack.replace(PackFolder.REGULATION, "{code: \"02\",", "{code: \"02\", folder: 01-hak,");

            assertThat(codes()).contains("CODE_DUPLICATE");
        }

        @Test
        void lastDayIsNotBeforeTheFirst() {
            pack.replace(PackFolder.REGULATION, "to: null", "to: 2023-12-31");

            onlyDefect("DATES_REVERSED", PackFolder.REGULATION, "to: 2023-12-31");
        }

        @Test
        void lowestRatingBeginsAtZero() {
            pack.replace(PackFolder.REGULATION, "from: 0", "from: 10");

            onlyDefect("RATING_ZERO_MISSING", PackFolder.REGULATION, "ratings:");
        }

        @Test
        void ratingsBeginAtDifferentScores() {
            var line = pack.lineOf(PackFolder.REGULATION, "from: 0");
            pack.replace(PackFolder.REGULATION, "from: 75", "from: 0.0");

            assertDefect("RATING_DUPLICATE", PackFolder.REGULATION, line, "nilai 0");
        }

        @Test
        void oneRatingIsTheTarget() {
            pack.replace(PackFolder.REGULATION, "    target: true\n", "");

            onlyDefect("RATING_TARGET_MISSING", PackFolder.REGULATION, "ratings:");
        }

        @Test
        void everyAspectHasAWeight() {
            pack.replace(PackFolder.REGULATION, "{struktur: 40, hasil: 60}", "{hasil: 100}");

            onlyDefect("WEIGHT_MISSING", PackFolder.REGULATION, "weights:");
        }

        @Test
        void weightsNameAspects() {
            pack.replace(PackFolder.REGULATION, "{struktur: 40, hasil: 60}", "{struktur: 40, hasil: 50, hasi: 10}");

            var defect = onlyDefect("ASPECT_UNKNOWN", PackFolder.REGULATION, "weights:");

            assertThat(defect.repair().in(Language.EN)).isEqualTo("Perhaps you mean “hasil”.");
        }

        @Test
        void weightsAddUpToAHundred() {
            pack.replace(PackFolder.REGULATION, "{struktur: 40, hasil: 60}", "{struktur: 40.5, hasil: 60}");

            var defect = onlyDefect("WEIGHTS_SUM", PackFolder.REGULATION, "weights:");

            assertThat(defect.message().in(Language.ID)).contains("100,5");
        }

        @Test
        void weightsAreRefusedWhereTheyAreNotUsed() {
            pack.replace(PackFolder.REGULATION, "method: weighted-aspects", "method: sum-over-maximum");

            onlyDefect("WEIGHTS_NOT_USED", PackFolder.REGULATION, "weights:");
        }

        @Test
        void groupsOfViewsHaveCodesOfTheirOwn() {
            pack.replace(PackFolder.REGULATION, "criteria:\n", """
                    views:
                      - code: komitmen
                        title: Komitmen
                        tags:
                          - {code: anggaran, title: A}
                          - {code: anggaran, title: B}
                        source: {status: working, basis: contoh, reviewed: 2026-11-21}
                    criteria:
                    """);

            onlyDefect("CODE_DUPLICATE", PackFolder.REGULATION, "  - {code: anggaran, title: B}");
        }

        @Test
        void indicatorsBelongToGroupsThatThereAre() {
            pack.replace(PackFolder.REGULATION, "criteria:\n", """
                            views:
                              - code: komitmen
                                title: Komitmen
                                tags: [{code: anggaran, title: A}]
                                source: {status: working, basis: contoh, reviewed: 2026-11-21}
                            criteria:
                            """)
                    .replace(PackFolder.INDICATORS, "- code: 01.S.1\n", "- code: 01.S.1\n  tags: [angaran]\n");

            var defect = onlyDefect("TAG_UNKNOWN", PackFolder.INDICATORS, "tags: [angaran]");

            assertThat(defect.repair().in(Language.ID)).contains("anggaran");
        }

        @ParameterizedTest
        @CsvSource({
            "Pengesahan, nama, ADJUSTMENT_FIELD",
            "Dokumen, tahun, ADJUSTMENT_FORM",
            "Bonus, poin, ADJUSTMENT_FORM"
        })
        void adjustmentIsANumberOfAnAdministrativeForm(String form, String points, String code) {
            pack.replace(PackFolder.REGULATION, "criteria:\n", """
                    adjustment:
                      form: %s
                      points: %s
                      title: Penyesuaian
                      source: {status: working, basis: contoh, reviewed: 2026-11-21}
                    criteria:
                    """.formatted(form, points));

            onlyDefect(code, PackFolder.REGULATION, code.endsWith("FORM") ? "  form: " + form : "  points: " + points);
        }

        @Test
        void checksHaveCodesOfTheirOwn() {
            pack.append(PackFolder.CHECKS, pack.text(PackFolder.CHECKS));

            assertDefect("CODE_DUPLICATE", PackFolder.CHECKS, 7, "baris 1");
        }
    }

    @Nested
    class Forms {
        @ParameterizedTest
        @CsvSource({"Penilaian", "BukuKerja", "String"})
        void formNameIsNotReserved(String name) {
            pack.append(PackFolder.FORMS, name + ":\n  title: T\n  fields:\n    kode: {type: code, label: K}\n");

            onlyDefect("FORM_NAME_RESERVED", PackFolder.FORMS, name + ":");
        }

        @Test
        void onlyAdministrativeFormsAreForSomeOffices() {
            pack.replace(PackFolder.FORMS, "  onePer: kode\n", "  onePer: kode\n  offices: [bagian-hukum]\n");

            onlyDefect("FORM_OFFICES_NOT_ALLOWED", PackFolder.FORMS, "  offices: [bagian-hukum]");
        }

        @Test
        void officesOfAFormAreKnown() {
            pack.replace(
                    PackFolder.FORMS, "  purpose: administration\n", "  purpose: administration\n  offices: [hukum]\n");

            onlyDefect("OFFICE_UNKNOWN", PackFolder.FORMS, "  offices: [hukum]");
        }

        @Test
        void sheetsDifferInMoreThanCase() {
            pack.append(PackFolder.FORMS, "CAPAIAN:\n  title: T\n  fields:\n    kode: {type: code, label: K}\n");

            onlyDefect("CODE_DUPLICATE", PackFolder.FORMS, "CAPAIAN:");
        }

        @ParameterizedTest
        @CsvSource({"opd", "class", "not", "when"})
        void fieldNameIsNotReserved(String name) {
            pack.replace(PackFolder.FORMS, "    alasan:", "    " + name + ":");

            onlyDefect("FIELD_NAME_RESERVED", PackFolder.FORMS, "    " + name + ":");
        }

        @Test
        void onePerNamesAField() {
            pack.replace(PackFolder.FORMS, "onePer: kode", "onePer: kod");

            onlyDefect("FIELD_UNKNOWN", PackFolder.FORMS, "onePer: kod");
        }

        @ParameterizedTest
        @CsvSource({"fields: [nilai]", "'fields: [tahun], while: tahun'", "'fields: [tahun], until: tahun'"})
        void onlyAnswersThatLastAreCarriedOver(String carryOver) {
            pack.replace(
                    PackFolder.FORMS, "  onePer: kode\n", "  onePer: kode\n  carryOver: {%s}\n".formatted(carryOver));

            onlyDefect("CARRY_OVER_NOT_ALLOWED", PackFolder.FORMS, "  carryOver: {" + carryOver);
        }

        @Test
        void fieldsThatAreCarriedOverExist() {
            pack.replace(PackFolder.FORMS, "  onePer: kode\n", "  onePer: kode\n  carryOver: {fields: [tahunn]}\n");

            onlyDefect("FIELD_UNKNOWN", PackFolder.FORMS, "  carryOver: {fields: [tahunn]}");
        }

        @Test
        void choicesThatAreCarriedOverExist() {
            pack.replace(
                    PackFolder.FORMS,
                    "Dokumen:\n",
                    "Dokumen:\n  carryOver: {fields: [jenis], only: {jenis: [Perdu]}}\n");

            onlyDefect("CHOICE_UNKNOWN", PackFolder.FORMS, "  carryOver: {fields: [jenis]");
        }

        @Test
        void unitOfAFieldExists() {
            pack.replace(PackFolder.FORMS, "unit: orang", "unit: orangan");

            var defect = onlyDefect("UNIT_UNKNOWN", PackFolder.FORMS, "unit: orangan");

            assertThat(defect.repair().in(Language.ID)).isEqualTo("Mungkin yang dimaksud “orang”.");
        }

        @Test
        void evidenceFormHasACodeField() {
            pack.append(PackFolder.FORMS, "Lain:\n  title: T\n  fields:\n    nama: {type: text, label: N}\n");

            onlyDefect("CODE_FIELD_MISSING", PackFolder.FORMS, "Lain:");
        }

        @Test
        void formHasOneCodeField() {
            pack.replace(PackFolder.FORMS, "alasan: {type: text", "alasan: {type: code");

            onlyDefect("CODE_FIELD_DUPLICATE", PackFolder.FORMS, "alasan:");
        }
    }

    @Nested
    class Indicators {
        @Test
        void codeIsUsedOnceAcrossCriteria() {
            pack.replace(PackFolder.REGULATION, "{code: \"02\",", "{code: \"02\", folder: 02-lain,")
                    .with("02-lain/indicators.yaml", pack.text(PackFolder.INDICATORS));

            assertThat(defects())
                    .extracting(PackDefect::code, PackDefect::file, PackDefect::line)
                    .contains(tuple("CODE_DUPLICATE", "02-lain/indicators.yaml", 1))
                    .contains(tuple("INDICATOR_OUTSIDE_CRITERION", "02-lain/indicators.yaml", 1));
        }

        @ParameterizedTest
        @CsvSource({
            "aspect: struktur, aspect: strukture, ASPECT_UNKNOWN",
            "office: bagian-hukum, office: bagian-hukun, OFFICE_UNKNOWN",
            "form: Capaian, form: Capain, FORM_UNKNOWN",
            "unit: persen, unit: prosen, UNIT_UNKNOWN",
            "'unit: persen,', 'unit: persen, office: dinas-kesehatn,', OFFICE_UNKNOWN",
            "form: Capaian, form: Rasio, FORM_NOT_ASKABLE",
            "form: Capaian, form: TidakBerlaku, FORM_NOT_ASKABLE",
            "'unit: persen, ', '', UNIT_MISSING",
            "kode: 01.S.1, kode: 01.S.2, KODE_NOT_OF_INDICATOR",
            "kode: 01.S.1, kode: 01.S.1ab, KODE_NOT_OF_INDICATOR",
            "kode: 01.S.1, kode: 01.S.11, KODE_NOT_OF_INDICATOR"
        })
        void whatAnIndicatorRefersToExists(String passage, String replacement, String code) {
            var line = pack.lineOf(PackFolder.INDICATORS, passage);
            pack.without(PackFolder.CASES).without(PackFolder.RULES);
            pack.replace(PackFolder.INDICATORS, passage, replacement);

            assertThat(defects())
                    .extracting(PackDefect::code, PackDefect::file, PackDefect::line)
                    .containsExactly(tuple(code, PackFolder.INDICATORS, line));
        }

        @Test
        void oneLetterMayFollowTheCode() {
            pack.replace(
                            PackFolder.INDICATORS,
                            "    - {kode: 01.S.1, form: Dokumen, asks: {id: Perda, en: The regulation}}\n",
                            """
                                - {kode: 01.S.1a, form: Dokumen, asks: Perda}
                                - {kode: 01.S.1b, form: Dokumen, asks: SK}
                            """)
                    .replace(PackFolder.CASES, "kode: 01.S.1,", "kode: 01.S.1b,");

            assertThat(defects()).isEmpty();
        }

        @Test
        void evidenceAskedTwiceAlikeIsNoDefect() {
            pack.replace(
                    PackFolder.INDICATORS,
                    "    - {kode: 01.S.1, form: Dokumen, asks: {id: Perda, en: The regulation}}\n",
                    "    - {kode: 01.S.1, form: Dokumen, asks: Perda}\n".repeat(2));

            assertThat(defects()).isEmpty();
        }

        @Test
        void evidenceAskedTwiceDifferentlyIsReported() {
            pack.replace(
                    PackFolder.INDICATORS,
                    "    - {kode: 01.S.1, form: Dokumen,",
                    "    - {kode: 01.S.1, form: Dokumen, asks: SK}\n    - {kode: 01.S.1, form: Dokumen,");

            assertDefect("KODE_ASKED_DIFFERENTLY", PackFolder.INDICATORS, 8, "baris 7");
        }
    }

    @Nested
    class Cases {
        @ParameterizedTest
        @CsvSource({
            "Capaian:, Capain:, FORM_UNKNOWN",
            "nilai:, nilaian:, FIELD_UNKNOWN",
            "nilai: 71.3, 'nilai: \"71,3\"', VALUE_TYPE",
            "peserta: 40, peserta: 40.5, VALUE_TYPE",
            "tahun: 2021, tahun: dua ribu, VALUE_TYPE",
            "tanggal: 2021-03-14, tanggal: 2021-02-30, VALUE_TYPE",
            "berlaku: true, berlaku: ya, VALUE_TYPE",
            "kode: 01.S.1, kode: 2, VALUE_TYPE",
            "jenis: Perda, jenis: Perdana, CHOICE_UNKNOWN",
            "kode: 01.S.1, kode: 01.S.9, KODE_UNKNOWN",
            "'Capaian: {kode: 01.H.1, nilai: 71.3, tahun: 2024, peserta: 40, catatan: null}', 'Rasio: {nilai: 71.3}', FORM_NOT_GIVEABLE",
            "'Capaian: {kode: 01.H.1, nilai: 71.3, tahun: 2024, peserta: 40, catatan: null}', 'TidakBerlaku: {kode: 01.H.9}', INDICATOR_UNKNOWN",
            "opd: bagian-hukum, opd: bagian-hukun, OFFICE_UNKNOWN",
            "opd: bagian-hukum, nama: Bagian Hukum, FIELD_UNKNOWN",
            "indicator: 01.H.1, indicator: 01.H.9, INDICATOR_UNKNOWN",
            "check: belum-disahkan, check: belum-disah, CHECK_UNKNOWN",
            "points: 10, points: 11, EXPECTATION_IMPOSSIBLE",
            "points: 0, points: 3, EXPECTATION_IMPOSSIBLE",
            "'verdict: MET', 'verdict: PARTLY_MET', EXPECTATION_IMPOSSIBLE",
            "'verdict: MET, points: 10', 'verdict: CONFLICTING, points: 11', EXPECTATION_IMPOSSIBLE"
        })
        void whatAnExampleSpeaksOfExists(String passage, String replacement, String code) {
            var line = pack.lineOf(PackFolder.CASES, passage);
            pack.replace(PackFolder.CASES, passage, replacement);

            assertThat(defects())
                    .extracting(PackDefect::code, PackDefect::file, PackDefect::line)
                    .containsExactly(tuple(code, PackFolder.CASES, line));
        }

        @Test
        void inapplicableIndicatorIsGivenByItsCode() {
            pack.replace(
                            PackFolder.CASES,
                            "Dokumen: {kode: 01.S.1, jenis: Perda, tahun: 2021, tanggal: 2021-03-14, berlaku: true}",
                            "TidakBerlaku: {kode: 01.S.1, alasan: tidak ada}")
                    .replace(PackFolder.CASES, "verdict: MET, points: 10", "verdict: NOT_APPLICABLE, points: 0");

            assertThat(defects()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"01.H.1", "01.S.1b"})
        void codeOfOtherEvidenceMayBeGivenToShowThatItEarnsNothing(String kode) {
            pack.replace(PackFolder.CASES, "kode: 01.S.1,", "kode: " + kode + ",")
                    .replace(PackFolder.CASES, "verdict: MET, points: 10", "verdict: NO_EVIDENCE, points: 0");

            assertThat(defects()).isEmpty();
        }

        @Test
        void namesDifferWithinAFile() {
            pack.replace(PackFolder.CASES, "cakupan 71,3 persen belum memenuhi", "perda yang berlaku memenuhi");

            assertDefect("CODE_DUPLICATE", PackFolder.CASES, 5, "baris 1");
        }
    }

    private List<PackDefect> defects() {
        return pack.library().validate(PackFolder.ID);
    }

    private List<String> codes() {
        return defects().stream().map(PackDefect::code).toList();
    }

    /** The defect is the only one of its code, at this place, and its Indonesian words say this. */
    private void assertDefect(String code, String file, int line, String words) {
        assertThat(defects())
                .filteredOn(defect -> defect.code().equals(code))
                .singleElement()
                .satisfies(defect -> {
                    assertThat(defect.file()).isEqualTo(file);
                    assertThat(defect.line()).isEqualTo(line);
                    assertThat(defect.message().in(Language.ID)).contains(words);
                });
    }

    /** Nothing else is wrong with the pack. */
    private PackDefect onlyDefect(String code, String file, String passage) {
        assertThat(defects())
                .extracting(PackDefect::code, PackDefect::file, PackDefect::line)
                .containsExactly(tuple(code, file, pack.lineOf(file, passage)));
        return defects().get(0);
    }
}
