package id.patuh.authoring;

import static id.patuh.authoring.LintDesk.accepted;
import static id.patuh.authoring.LintDesk.award;
import static id.patuh.authoring.LintDesk.band;
import static id.patuh.testsupport.PackFolder.CASES;
import static id.patuh.testsupport.PackFolder.CHECK_RULES;
import static id.patuh.testsupport.PackFolder.FORMS;
import static id.patuh.testsupport.PackFolder.INDICATORS;
import static id.patuh.testsupport.PackFolder.REGULATION;
import static id.patuh.testsupport.PackFolder.RULES;
import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.regulation.Place;
import id.patuh.testsupport.PackFolder;
import id.patuh.testsupport.Packs;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of finding, provoked in the small pack. */
class LinterTest {
    private static final String ACCEPTED = "lint.yaml";
    private static final Map<LintCode, Provocation> PROVOCATIONS = provocations();

    @TempDir
    Path folder;

    private LintDesk desk;

    /**
     * A change that leads to a finding.
     *
     * @param passage stands in the line of the finding
     */
    record Provocation(Consumer<PackFolder> change, String at, String file, String passage) {}

    @BeforeEach
    void writePack() {
        desk = LintDesk.in(folder);
    }

    @ParameterizedTest
    @EnumSource(LintCode.class)
    void findingIsToldWithItsPlaceInBothLanguages(LintCode code) {
        var provocation = Objects.requireNonNull(PROVOCATIONS.get(code), "a provocation of " + code);

        provocation.change().accept(desk.pack());

        var place = new Place(provocation.file(), desk.pack().lineOf(provocation.file(), provocation.passage()));
        assertThat(desk.found(code)).anySatisfy(finding -> {
            assertThat(finding.at()).isEqualTo(provocation.at());
            assertThat(finding.place()).isEqualTo(place);
            assertThat(finding.severity()).isEqualTo(code.severity());
            for (var language : Language.values()) {
                assertThat(finding.message().in(language)).isNotBlank().doesNotContainPattern("\\{\\d}");
                assertThat(finding.hint().in(language)).isNotBlank().doesNotContainPattern("\\{\\d}");
                assertThat(code.why().in(language)).isNotBlank();
            }
        });
    }

    @Test
    void soundPackHasNotesOnly() {
        assertThat(desk.lint().findings())
                .extracting(LintFinding::code)
                .containsExactlyInAnyOrder("DERIVATION_UNUSED", "CHOICE_UNUSED");
    }

    @Test
    void defectsKeepTheirCodesAndAreToldOnce() {
        desk.pack().replace(INDICATORS, "office: bagian-hukum", "office: bagian-hukun");

        var lint = desk.lint();

        assertThat(lint.complete()).isFalse();
        assertThat(lint.findings())
                .filteredOn(finding -> finding.code().equals("OFFICE_UNKNOWN"))
                .hasSize(1);
        assertThat(lint.count(LintSeverity.ERROR)).isEqualTo(1);
    }

    @Test
    void rulesThatDoNotCompileHideNoOtherFinding() {
        desk.pack()
                .replace(RULES, "nilai >= 80", "nilay >= 80")
                .replace(INDICATORS, "id: Cakupan layanan", "id: Cakupan service")
                .with(ACCEPTED, accepted(LintCode.BAND_GAP, "01.H.1"));

        assertThat(desk.lint().findings())
                .extracting(LintFinding::code)
                .contains("FIELD_UNKNOWN", "ENGLISH_IN_INDONESIAN")
                .doesNotContain("ACCEPTANCE_UNUSED");
    }

    @Test
    void packThatCannotBeReadIsLookedThroughAllTheSame() {
        desk.pack().replace(REGULATION, "id: contoh-2024", "id: [");

        var lint = desk.lint();

        assertThat(lint.complete()).isFalse();
        assertThat(lint.findings()).extracting(LintFinding::code).contains("YAML_SYNTAX");
    }

    @ParameterizedTest
    @MethodSource("places")
    void acceptedFindingIsShownWithItsReasonAndDoesNotCount(String at) {
        desk.withRules(band(6, "nilai >= 80, nilai < 90"), band(10, "nilai >= 95"));
        desk.pack().with(ACCEPTED, accepted(LintCode.BAND_GAP, at));

        var lint = desk.lint();

        assertThat(lint.accepted()).isEqualTo(1);
        assertThat(lint.count(LintSeverity.WARNING)).isZero();
        assertThat(desk.found(LintCode.BAND_GAP)).singleElement().satisfies(finding -> {
            assertThat(finding.counts()).isFalse();
            assertThat(finding.accepted())
                    .isNotNull()
                    .extracting(accepted -> accepted.reason().in(Language.EN))
                    .isEqualTo("The law says so.");
        });
    }

    static Stream<String> places() {
        return Stream.of("01.H.1", RULES);
    }

    @Test
    void acceptanceWithoutReasonIsADefect() {
        desk.pack().with(ACCEPTED, "- {code: BAND_GAP, at: 01.H.1, reviewed: 2026-11-21}\n");

        assertThat(desk.lint().findings())
                .anySatisfy(finding -> assertThat(finding.code()).isEqualTo("FIELD_REQUIRED"));
    }

    @Test
    void errorCannotBeAccepted() {
        desk.withRules(band(10, "nilai >= 95, nilai < 90"));
        desk.pack().with(ACCEPTED, accepted(LintCode.RULE_IMPOSSIBLE, "01.H.1"));

        assertThat(desk.found(LintCode.RULE_IMPOSSIBLE)).allMatch(LintFinding::counts);
        assertThat(desk.found(LintCode.ACCEPTANCE_UNKNOWN)).hasSize(1);
    }

    @Test
    void reasonForAnUnnoticedChangeIsWrittenInIndonesianOnly() {
        desk.pack().with("mutants.yaml", """
                - rule: aturan
                  mutation: "Capaian: nilai >= 80 -> nilai > 80"
                  reason: Tidak ada bukti yang dapat membedakannya.
                  reviewed: 2026-11-21
                - rule: aturan
                  mutation: "Capaian: nilai >= 80 -> -"
                  reason: The same without the condition.
                  reviewed: 2026-11-21
                """);

        assertThat(desk.found(LintCode.TEXT_NOT_TRANSLATED)).isEmpty();
        assertThat(desk.found(LintCode.ENGLISH_IN_INDONESIAN))
                .extracting(LintFinding::place)
                .containsExactly(new Place("mutants.yaml", 7));
    }

    @Test
    void retiredCodeDoesNotComeBack() {
        desk.pack()
                .append(
                        REGULATION,
                        "retired:\n  - {code: 01.H.1, since: 1.1.0, reason: {id: Digabung., en: Merged.}}\n");

        assertThat(desk.lint().findings())
                .filteredOn(finding -> finding.code().equals("CODE_RETIRED"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place())
                            .isEqualTo(new Place(INDICATORS, desk.pack().lineOf(INDICATORS, "code: 01.H.1")));
                    assertThat(finding.message().in(Language.EN)).contains("01.H.1", "1.1.0");
                });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedPackHasNoError(String id) {
        assertThat(new Linter(Packs.LIBRARY, Packs.ENGINE).lint(id).findings())
                .filteredOn(finding -> finding.severity() == LintSeverity.ERROR)
                .extracting(finding -> "%s %s: %s"
                        .formatted(
                                finding.place(),
                                finding.code(),
                                finding.message().in(Language.EN)))
                .isEmpty();
    }

    static List<String> shipped() {
        return Packs.LIBRARY.ids();
    }

    @Test
    void everyCodeIsProvoked() {
        assertThat(PROVOCATIONS.keySet()).containsExactlyInAnyOrderElementsOf(Arrays.asList(LintCode.values()));
    }

    private static Map<LintCode, Provocation> provocations() {
        var all = new EnumMap<LintCode, Provocation>(LintCode.class);
        indicators(all);
        rules(all);
        names(all);
        texts(all);
        acceptances(all);
        return all;
    }

    private static void indicators(Map<LintCode, Provocation> all) {
        var extra = """
                - code: 01.S.2
                  aspect: struktur
                  title: {id: Perda lain, en: Another regulation}
                  office: bagian-hukum
                  maximum: 10
                  evidence:
                    - {kode: 01.S.2, form: Dokumen, asks: {id: Perda, en: The regulation}}
                  source: {status: working, basis: dibuat saat menguji, reviewed: 2026-11-21}
                  rationale: {id: Ada alasan., en: For a reason.}
                  comply: {id: Penuhi., en: Do it.}
                """;
        all.put(
                LintCode.INDICATOR_WITHOUT_RULE,
                new Provocation(pack -> pack.append(INDICATORS, extra), "01.S.2", INDICATORS, "code: 01.S.2"));
        all.put(
                LintCode.INDICATOR_WITHOUT_CASE,
                new Provocation(
                        pack -> pack.with(
                                CASES,
                                pack.text(CASES).substring(pack.text(CASES).indexOf("- name: cakupan"))),
                        "01.S.1",
                        INDICATORS,
                        "code: 01.S.1"));
        all.put(
                LintCode.CHECK_WITHOUT_RULE,
                new Provocation(
                        pack -> pack.with(CHECK_RULES, "package contoh_2024\n"),
                        "belum-disahkan",
                        PackFolder.CHECKS,
                        "code: belum-disahkan"));
        all.put(
                LintCode.CHECK_WITHOUT_CASE,
                new Provocation(
                        pack -> pack.with(
                                CASES,
                                pack.text(CASES).substring(0, pack.text(CASES).indexOf("- name: buku"))),
                        "belum-disahkan",
                        PackFolder.CHECKS,
                        "code: belum-disahkan"));
        all.put(
                LintCode.REVIEW_WITHOUT_RULE,
                new Provocation(
                        pack -> pack.append(INDICATORS, "  review: {id: Baca isinya., en: Read it.}\n"),
                        "01.H.1",
                        INDICATORS,
                        "code: 01.H.1"));
        all.put(
                LintCode.SOURCE_VAGUE,
                new Provocation(
                        pack -> pack.replace(INDICATORS, "basis: dibuat untuk pengujian", "basis: UU 1/2"),
                        "01.S.1",
                        INDICATORS,
                        "code: 01.S.1"));
        all.put(
                LintCode.MAXIMUM_UNREACHED,
                new Provocation(
                        pack -> pack.replace(
                                INDICATORS,
                                "office: dinas-kesehatan\n  maximum: 10",
                                "office: dinas-kesehatan\n  maximum: 12"),
                        "01.H.1",
                        INDICATORS,
                        "code: 01.H.1"));
        all.put(
                LintCode.ASPECT_EMPTY,
                new Provocation(
                        pack -> pack.replace(INDICATORS, "aspect: hasil", "aspect: struktur"),
                        "",
                        REGULATION,
                        "folder: 01-hak"));
        all.put(
                LintCode.EVIDENCE_UNUSED,
                new Provocation(
                        pack -> pack.replace(
                                INDICATORS,
                                "asks: {id: Perda, en: The regulation}}",
                                "asks: {id: Perda, en: The regulation}}\n    - {kode: 01.S.1b, form: Dokumen, asks: {id: Naskah, en: Draft}}"),
                        "01.S.1",
                        INDICATORS,
                        "kode: 01.S.1b"));
    }

    private static void rules(Map<LintCode, Provocation> all) {
        rule(all, LintCode.RULE_IMPOSSIBLE, band(3, "nilai >= 90, nilai < 80"), "Points3 ");
        rule(all, LintCode.RULE_SUBSUMED, band(3, "tahun == $tahun, nilai >= 85"), "Points3 ");
        rule(all, LintCode.BAND_OVERLAP, band(3, "tahun == $tahun, nilai >= 70, nilai < 81"), "Points3 ");
        rule(all, LintCode.EVIDENCE_OF_ANOTHER, award(3, "Dokumen( kode == \"01.S.1\" )"), "Points3 ");
        rule(all, LintCode.CODE_NOT_ON_FORM, award(3, "Dokumen( kode == \"01.H.1\", berlaku == true )"), "Points3 ");
        all.put(
                LintCode.BAND_GAP,
                new Provocation(
                        pack -> pack.replace(RULES, "nilai >= 80 )", "nilai >= 80, nilai < 90 )"),
                        "01.H.1",
                        RULES,
                        "sedikit 95"));
        all.put(
                LintCode.BAND_HIDDEN,
                new Provocation(
                        pack -> pack.replace(RULES, "nilai >= 80 )", "nilai >= 80, nilai < 95 )")
                                .append(RULES, "\n" + band(3, "tahun == $tahun, nilai >= 85")),
                        "01.H.1",
                        RULES,
                        "Points3 "));
        all.put(
                LintCode.FORM_NEVER_CONCLUDED,
                new Provocation(
                        pack -> pack.append(RULES, "\n" + award(3, "Rasio( kode == \"01.H.1\", nilai >= 50 )")),
                        "",
                        FORMS,
                        "Rasio:"));
        all.put(LintCode.DERIVATION_UNUSED, new Provocation(pack -> {}, "", FORMS, "Rasio:"));
    }

    private static void rule(Map<LintCode, Provocation> all, LintCode code, String rule, String name) {
        all.put(code, new Provocation(pack -> pack.append(RULES, "\n" + rule), "01.H.1", RULES, name));
    }

    private static void names(Map<LintCode, Provocation> all) {
        all.put(LintCode.CHOICE_UNUSED, new Provocation(pack -> {}, "", FORMS, "SK:"));
        all.put(
                LintCode.FORM_UNUSED,
                new Provocation(
                        pack -> pack.append(
                                FORMS,
                                "Kegiatan:\n  title: {id: Kegiatan, en: Activities}\n  fields:\n    kode: {type: code, label: {id: Kode, en: Code}}\n"),
                        "",
                        FORMS,
                        "Kegiatan:"));
        all.put(
                LintCode.OFFICE_UNUSED,
                new Provocation(
                        pack -> pack.replace(
                                REGULATION,
                                "units:\n",
                                "  - {code: bappeda, title: {id: Bappeda, en: Planning Agency}}\nunits:\n"),
                        "",
                        REGULATION,
                        "code: bappeda"));
        all.put(
                LintCode.UNIT_UNUSED,
                new Provocation(
                        pack -> pack.replace(REGULATION, "units:\n", "units:\n  hari: {id: hari, en: days}\n"),
                        "",
                        REGULATION,
                        "hari:"));
        all.put(
                LintCode.TAG_UNUSED,
                new Provocation(pack -> pack.append(REGULATION, """
                                views:
                                  - code: komitmen
                                    title: {id: Komitmen, en: Commitments}
                                    tags:
                                      - {code: anggaran, title: {id: Anggaran, en: Budget}}
                                    source: {status: working, basis: dibuat saat menguji, reviewed: 2026-11-21}
                                """), "", REGULATION, "code: anggaran"));
        all.put(
                LintCode.CASE_NAME_TAKEN,
                new Provocation(
                        pack -> pack.with("cases.yaml", pack.text(CASES)), "", CASES, "name: perda yang berlaku"));
    }

    private static void texts(Map<LintCode, Provocation> all) {
        all.put(
                LintCode.TEXT_BLANK,
                new Provocation(
                        pack -> pack.replace(INDICATORS, "en: Coverage of the service", "en: \" \""),
                        "",
                        INDICATORS,
                        "Cakupan layanan"));
        all.put(
                LintCode.TEXT_NOT_TRANSLATED,
                new Provocation(
                        pack -> pack.replace(
                                INDICATORS,
                                "comply: {id: Perluas layanan., en: Extend the service.}",
                                "comply: Layani dengan baik."),
                        "",
                        INDICATORS,
                        "Layani dengan baik"));
        all.put(
                LintCode.ENGLISH_IN_INDONESIAN,
                new Provocation(
                        pack -> pack.replace(INDICATORS, "id: Cakupan layanan", "id: Cakupan service"),
                        "",
                        INDICATORS,
                        "Cakupan service"));
    }

    private static void acceptances(Map<LintCode, Provocation> all) {
        all.put(
                LintCode.ACCEPTANCE_UNUSED,
                new Provocation(
                        pack -> pack.with(ACCEPTED, accepted(LintCode.BAND_GAP, "01.H.1")),
                        "01.H.1",
                        ACCEPTED,
                        "BAND_GAP"));
        all.put(
                LintCode.ACCEPTANCE_UNKNOWN,
                new Provocation(
                        pack -> pack.with(
                                ACCEPTED, accepted(LintCode.BAND_GAP, "01.H.1").replace("GAP", "GAB")),
                        "01.H.1",
                        ACCEPTED,
                        "BAND_GAB"));
    }
}
