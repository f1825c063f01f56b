package id.patuh.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.patuh.assessment.Assessment;
import id.patuh.language.Language;
import id.patuh.testsupport.Assessments;
import id.patuh.testsupport.Golden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JsonReportTest {
    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @EnumSource(Language.class)
    void resultIsTheSameToTheLastByte(Language language) throws IOException {
        Golden.assertSame("json/result_%s.json".formatted(language.code()), json(Assessments.teladan(), language));
    }

    @Test
    void resultFitsThePublishedSchema() throws IOException {
        assertThat(faults(json(Assessments.teladan(), Language.ID))).isEmpty();
        assertThat(faults(json(Assessments.complete(), Language.EN))).isEmpty();
        assertThat(faults(json(Assessments.worded(words -> words + " \"\\\u0001 <é>"), Language.EN)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"schema\" : \"patuh/result/1\" | \"schema\" : \"patuh/result/2\"",
                "\"year\" : 2024 | \"year\" : \"2024\"",
                "\"year\" : 2024 | \"year\" : 2024, \"month\" : 1",
                "\"verdict\" : \"NOT_MET\" | \"verdict\" : \"FAILED\"",
                "\"ready\" : false, | ",
                "\"cell\" : \"E14\" | \"cell\" : \"14E\"",
                "\"kind\" : \"ANY\" | \"kind\" : \"XOR\"",
                "\"severity\" : \"ERROR\" | \"severity\" : \"FATAL\"",
                "\"shortfall\" : 8.7 | \"shortfall\" : -8.7",
            })
    void schemaRefusesAWrongDocument(String right, @Nullable String wrong) throws IOException {
        var json = json(Assessments.teladan(), Language.ID);

        var spoiled = json.replace(right, Objects.requireNonNullElse(wrong, ""));

        assertThat(spoiled).isNotEqualTo(json);
        assertThat(faults(spoiled)).isNotEmpty();
    }

    @Test
    void numbersAreWrittenPlainly() throws IOException {
        var json = json(Assessments.teladan(), Language.ID);

        assertThat(json).contains("\"score\" : 17.33", "\"expected\" : 80,", "\"actual\" : 71.3,", "\"weight\" : 10");
        assertThat(json).doesNotContainPattern("\\d[eE][+-]?\\d");
    }

    @Test
    void fileEndsWithANewlineAndHasNoPathOfAMachine() throws IOException {
        var json = json(Assessments.teladan(), Language.ID);

        assertThat(json).endsWith("}\n").doesNotContain("\r", System.getProperty("user.dir"));
    }

    @Test
    void writersAreFoundByTheirFormat() {
        var writers = new ReportWriters();

        assertThat(writers.formats())
                .containsExactly("html", "json", "pdf", "docx", "xlsx", "md", "csv", "sarif", "junit");
        assertThat(writers.all())
                .extracting(ReportWriter::fileName)
                .containsExactly(
                        "report.html",
                        "result.json",
                        "report.pdf",
                        "report.docx",
                        "results.xlsx",
                        "report.md",
                        "indicators.csv",
                        "results.sarif",
                        "TEST-patuh.xml");
        assertThat(writers.of("JSON")).map(ReportWriter::fileName).contains("result.json");
        assertThat(writers.of("odt")).isEmpty();
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static String json(Assessment assessment, Language language) throws IOException {
        var out = new ByteArrayOutputStream();
        new ReportWriters().of("json").orElseThrow().write(assessment, language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Schema schema() {
        try (var in = JsonReportTest.class.getResourceAsStream("/schema/result.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
