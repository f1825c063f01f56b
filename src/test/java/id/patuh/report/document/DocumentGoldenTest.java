package id.patuh.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.testsupport.Assessments;
import id.patuh.testsupport.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every document says, in both languages; {@code -Dgolden.update=true} writes it anew. */
class DocumentGoldenTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void documentsSayWhatTheySaidBefore(Language language) throws IOException {
        var papers = Papers.write(Assessments.teladan(), language, folder);

        assertThat(papers.keySet())
                .containsExactly(
                        "berita-acara.docx",
                        "formulir-indikator.xlsx",
                        "laporan.docx",
                        "laporan.pdf",
                        "surat/bagian-hukum.docx",
                        "surat/dinas-kesehatan.docx",
                        "surat/rsud.docx");
        papers.forEach((name, file) -> Golden.assertSame(
                "documents/%s_%s.txt".formatted(name.replace('/', '-').replace('.', '-'), language.code()),
                Papers.text(file)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void sameContentGivesTheSameBytes(Language language) throws IOException {
        var first = Papers.write(Assessments.teladan(), language, folder.resolve("first"));
        var second = Papers.write(Assessments.teladan(), language, folder.resolve("second"));

        for (var name : first.keySet()) {
            assertThat(Files.mismatch(first.get(name), second.get(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }
}
