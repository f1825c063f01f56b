package id.patuh.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.language.Language;
import id.patuh.language.LocalizedText;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.PackCase.ExpectedFindings;
import id.patuh.regulation.PackCase.ExpectedVerdict;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackMissingException;
import id.patuh.regulation.Rating;
import id.patuh.regulation.RequiredEvidence;
import id.patuh.regulation.Scoring;
import id.patuh.regulation.Source;
import id.patuh.testsupport.PackFolder;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLibraryTest {
    @TempDir
    private Path rules;

    @Nested
    class Ids {
        @Test
        void foldersWithARegulationAreListedSorted() throws IOException {
            var pack = PackFolder.in(rules);
            Files.createDirectories(rules.resolve("a-2025"));
            Files.copy(pack.path(PackFolder.REGULATION), rules.resolve("a-2025/regulation.yaml"));
            Files.createDirectories(rules.resolve("schema"));

            assertThat(pack.library().ids()).containsExactly("a-2025", PackFolder.ID);
        }

        @Test
        void missingFolderIsNamedInBothLanguages() {
            var library = new FolderLibrary(rules.resolve("tiada"));

            assertThatThrownBy(library::ids).isInstanceOfSatisfying(PackMissingException.class, missing -> {
                assertThat(missing.text().in(Language.ID)).contains("tiada", "tidak ditemukan");
                assertThat(missing).hasMessageContaining("does not exist");
            });
        }

        @Test
        void folderWithoutPacksIsRefused() {
            var library = new FolderLibrary(rules);

            assertThatThrownBy(library::ids)
                    .isInstanceOf(PackMissingException.class)
                    .hasMessageContaining("holds no pack");
        }

        @Test
        void unknownIdIsAnsweredWithTheNearest() {
            var library = PackFolder.in(rules).library();

            assertThatThrownBy(() -> library.regulation("contoh-2023"))
                    .isInstanceOf(PackMissingException.class)
                    .hasMessageContaining("Perhaps you mean “contoh-2024”");
        }

        @Test
        void idNeverLeadsOutOfTheFolder() {
            var pack = PackFolder.in(rules.resolve("inner"));
            PackFolder.in(rules);

            assertThatThrownBy(() -> pack.library().regulation("../" + PackFolder.ID))
                    .isInstanceOf(PackMissingException.class);
        }
    }

    @Nested
    class Binding {
        @Test
        void identityComesFromTheRegulationFile() {
            var regulation = PackFolder.in(rules).regulation();

            assertThat(regulation.id()).isEqualTo("contoh-2024");
            assertThat(regulation.version()).isEqualTo("1.0.0");
            assertThat(regulation.folder()).isEqualTo(rules.resolve(PackFolder.ID));
            assertThat(regulation.title()).isEqualTo(new LocalizedText("Peraturan contoh", "Sample regulation"));
            assertThat(regulation.legalBasis().from()).isEqualTo(LocalDate.of(2024, 1, 1));
            assertThat(regulation.legalBasis().to()).isNull();
            assertThat(regulation.legalBasis().source().status()).isEqualTo(Source.Status.WORKING);
        }

        @Test
        void plainStringServesBothLanguages() {
            var regulation = PackFolder.in(rules).regulation();

            assertThat(regulation.legalBasis().citation().in(Language.EN))
                    .isEqualTo(regulation.legalBasis().citation().in(Language.ID));
        }

        @Test
        void scoringKeepsWeightsAndRatingsInTheFilesOrder() {
            var regulation = PackFolder.in(rules).regulation();

            assertThat(regulation.scoring().method()).isEqualTo(Scoring.Method.WEIGHTED_ASPECTS);
            assertThat(regulation.scoring().weights())
                    .containsExactly(
                            Map.entry("struktur", BigDecimal.valueOf(40)), Map.entry("hasil", BigDecimal.valueOf(60)));
            assertThat(regulation.ratings()).extracting(Rating::target).containsExactly(true, false);
        }

        @Test
        void indicatorsKnowTheirCriterion() {
            var indicator =
                    PackFolder.in(rules).regulation().indicator("01.H.1").orElseThrow();

            assertThat(indicator.criterion()).isEqualTo("01");
            assertThat(indicator.maximum()).isEqualTo(10);
            assertThat(indicator.review()).isNull();
            assertThat(indicator.evidence())
                    .containsExactly(new RequiredEvidence(
                            "01.H.1", "Capaian", "persen", null, new LocalizedText("Cakupan", "Coverage")));
        }

        @Test
        void criterionWithoutFolderHasNoIndicators() {
            var criteria = PackFolder.in(rules).regulation().criteria();

            assertThat(criteria.get(1).indicators()).isEmpty();
        }

        @Test
        void formsKeepTheirColumnsInOrder() {
            var form = PackFolder.in(rules).regulation().form("Capaian").orElseThrow();

            assertThat(form.purpose()).isEqualTo(Form.Purpose.EVIDENCE);
            assertThat(form.onePer()).isEqualTo("kode");
            assertThat(form.fields())
                    .extracting(Field::name)
                    .containsExactly("kode", "nilai", "tahun", "peserta", "catatan");
            assertThat(form.field("nilai").orElseThrow().unit()).isEqualTo(Field.UNIT_PER_INDICATOR);
        }

        @Test
        void choicesKeepTheirWordsAndLabels() {
            var field = PackFolder.in(rules)
                    .regulation()
                    .form("Dokumen")
                    .flatMap(form -> form.field("jenis"))
                    .orElseThrow();

            assertThat(field.type()).isEqualTo(FieldType.CHOICE);
            assertThat(field.choices())
                    .containsExactly(
                            new Field.Choice("Perda", new LocalizedText("Peraturan Daerah", "Regional regulation")),
                            new Field.Choice("SK", new LocalizedText("Surat Keputusan", "Decree")));
        }

        @Test
        void packWithoutChecksHasNone() {
            var pack = PackFolder.in(rules).without(PackFolder.CHECKS);

            assertThat(pack.regulation().checks()).isEmpty();
        }

        @Test
        void disagreementBetweenFilesIsLeftToValidation() {
            var pack = PackFolder.in(rules).replace(PackFolder.INDICATORS, "office: bagian-hukum", "office: lain");

            assertThat(pack.regulation().indicators()).hasSize(2);
        }

        @Test
        void failedBindingTellsEveryDefectAtOnce() {
            var pack = PackFolder.in(rules)
                    .replace(PackFolder.INDICATORS, "maximum: 10", "maximum: banyak")
                    .replace(PackFolder.REGULATION, "version: 1.0.0", "versi: 1.0.0");

            assertThatThrownBy(pack::regulation)
                    .asInstanceOf(InstanceOfAssertFactories.type(PackDefectsException.class))
                    .extracting(PackDefectsException::defects, InstanceOfAssertFactories.LIST)
                    .hasSize(4);
        }

        @Test
        void brokenYamlFailsWithItsPlace() {
            var pack = PackFolder.in(rules).append(PackFolder.CHECKS, "- {code: ");

            assertThatThrownBy(pack::regulation)
                    .isInstanceOf(PackDefectsException.class)
                    .hasMessageContaining("checks.yaml:");
        }

        @Test
        void brokenExamplesDoNotKeepThePackFromBeingUsed() {
            var pack = PackFolder.in(rules).append(PackFolder.CASES, "- {name: ");

            assertThat(pack.regulation().indicators()).hasSize(2);
            assertThatThrownBy(() -> pack.library().cases(PackFolder.ID)).isInstanceOf(PackDefectsException.class);
        }
    }

    @Nested
    class Cases {
        @Test
        void valuesHaveTheTypesOfTheirFields() {
            var cases = PackFolder.in(rules).library().cases(PackFolder.ID);

            assertThat(cases.get(0).given().get(0).values())
                    .containsExactly(
                            Map.entry("kode", "01.S.1"),
                            Map.entry("jenis", "Perda"),
                            Map.entry("tahun", 2021),
                            Map.entry("tanggal", LocalDate.of(2021, 3, 14)),
                            Map.entry("berlaku", true));
            assertThat(cases.get(1).given().get(0).values())
                    .containsEntry("nilai", 71.3)
                    .containsEntry("peserta", 40L)
                    .doesNotContainKey("catatan");
        }

        @Test
        void wholeNumberServesAMeasurement() {
            var pack = PackFolder.in(rules).replace(PackFolder.CASES, "nilai: 71.3", "nilai: 71");

            assertThat(pack.library().cases(PackFolder.ID).get(1).given().get(0).values())
                    .containsEntry("nilai", 71.0);
        }

        @Test
        void placeAndExpectationAreKept() {
            var pack = PackFolder.in(rules);
            var cases = pack.library().cases(PackFolder.ID);

            assertThat(cases.get(1).name()).isEqualTo("cakupan 71,3 persen belum memenuhi");
            assertThat(cases.get(1).file()).isEqualTo(PackFolder.CASES);
            assertThat(cases.get(1).line()).isEqualTo(pack.lineOf(PackFolder.CASES, "cakupan 71,3"));
            assertThat(cases.get(1).expect()).isEqualTo(new ExpectedVerdict("01.H.1", "NOT_MET", 0));
            assertThat(cases.get(2).expect()).isEqualTo(new ExpectedFindings("belum-disahkan", 1));
        }

        @Test
        void thePacksOwnExamplesComeFirst() {
            var pack = PackFolder.in(rules).with("cases.yaml", """
                            - name: pengesahan lengkap
                              year: 2024
                              given: [{Pengesahan: {opd: bagian-hukum, ditandatangani: true}}]
                              expect: {check: belum-disahkan, findings: 0}
                            """);

            var cases = pack.library().cases(PackFolder.ID);

            assertThat(cases).hasSize(4);
            assertThat(cases.get(0).file()).isEqualTo("cases.yaml");
            assertThat(cases.get(0).given().get(0).values())
                    .containsOnly(Map.entry("opd", "bagian-hukum"), Map.entry("ditandatangani", true));
        }

        @Test
        void valueOfAnotherTypeIsRefusedWithItsLine() {
            var pack = PackFolder.in(rules).replace(PackFolder.CASES, "nilai: 71.3", "nilai: \"71,3\"");

            assertThatThrownBy(() -> pack.library().cases(PackFolder.ID))
                    .isInstanceOf(PackDefectsException.class)
                    .hasMessageContaining("01-hak/cases.yaml:7");
        }
    }
}
