package id.patuh.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.patuh.regulation.Effort;
import id.patuh.regulation.SubjectFile;
import id.patuh.regulation.SubjectFileException;
import id.patuh.regulation.SubjectFiles;
import id.patuh.testsupport.PackFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much work a pack and a subject say evidence is. */
class EffortTest {
    private static final String SOURCE =
            "source: {status: working, basis: dibuat untuk pengujian, reviewed: 2026-11-22}\n";

    @TempDir
    Path folder;

    private Effort own(String text) throws IOException {
        var file = Files.writeString(folder.resolve(Effort.FILE), text);
        var pack = PackFolder.in(folder.resolve("rules"));
        return SubjectFiles.ofYaml().effort(new SubjectFile(file, Effort.FILE, true), pack.regulation());
    }

    @Test
    void packsSayWhatCannotBeChangedAnyMore() {
        var pack = PackFolder.in(folder)
                .with(
                        Effort.FILE,
                        SOURCE + "usual: {add: 7}\nforms:\n  Capaian: {change: never, fields: {catatan: 1}}\n");

        var effort = pack.regulation().effort();

        assertThat(pack.library().validate(PackFolder.ID)).isEmpty();
        assertThat(effort.add("Dokumen", "01.S.1")).isEqualTo(7);
        assertThat(effort.change("Capaian", "01.H.1", "nilai", true)).isEqualTo(Effort.NEVER);
        assertThat(effort.change("Capaian", "01.H.1", "catatan", true)).isEqualTo(1);
        assertThat(effort.change("Capaian", "01.H.1", "nilai", false)).isLessThan(Effort.NEVER);
    }

    @Test
    void codeCountsMoreThanFormAndFieldMoreThanRow() throws IOException {
        var effort = own("""
                usual: {change: 2, fields: {tahun: never}}
                forms: {Dokumen: {change: 5}}
                codes: {01.S.1: {change: 9}}
                """);

        assertThat(effort.change("Dokumen", "01.S.1", "jenis", true)).isEqualTo(9);
        assertThat(effort.change("Dokumen", "01.S.9", "jenis", true)).isEqualTo(5);
        assertThat(effort.change("Capaian", "01.H.1", "nilai", true)).isEqualTo(2);
        assertThat(effort.change("Dokumen", "01.S.1", "tahun", true)).isEqualTo(Effort.NEVER);
    }

    @Test
    void subjectOverridesOnlyWhatItSays() throws IOException {
        var pack = own("usual: {add: 3, change: 4}\nforms: {Dokumen: {add: 8, fields: {jenis: never}}}\n");

        var both = pack.with(own("usual: {add: 1}\nforms: {Dokumen: {fields: {jenis: 2}}}\n"));

        assertThat(both.add("Capaian", "")).isEqualTo(1);
        assertThat(both.add("Dokumen", "")).isEqualTo(8);
        assertThat(both.change("Dokumen", "", "jenis", true)).isEqualTo(2);
        assertThat(both.change("Capaian", "", "nilai", true)).isEqualTo(4);
    }

    @Test
    void namesThatThereAreNotAreTold() {
        assertThatThrownBy(() -> own("""
                        forms:
                          Dokumenn: {add: 2}
                          Capaian: {fields: {nilay: never}}
                        codes:
                          01.S.2: {add: 0}
                          01.H.1: {change: nanti}
                        """))
                .isInstanceOfSatisfying(
                        SubjectFileException.class,
                        refused -> assertThat(refused.defects())
                                .extracting(defect -> defect.line() + " " + defect.code())
                                .containsExactly(
                                        "2 FORM_UNKNOWN",
                                        "3 FIELD_UNKNOWN",
                                        "5 KODE_UNKNOWN",
                                        "5 VALUE_NOT_ALLOWED",
                                        "6 VALUE_NOT_ALLOWED"));
    }

    @Test
    void packThatDoesNotSayWhereItsFiguresComeFromIsRefused() {
        var pack = PackFolder.in(folder).with(Effort.FILE, "usual: {add: 7}\n");

        assertThat(pack.library().validate(PackFolder.ID))
                .extracting(defect -> defect.file() + " " + defect.code())
                .containsExactly("effort.yaml FIELD_REQUIRED");
    }
}
