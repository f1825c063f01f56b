package id.patuh.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.patuh.assessment.Assessment;
import id.patuh.assessment.Readiness;
import id.patuh.language.Language;
import id.patuh.language.Text;
import id.patuh.testsupport.Assessments;
import id.patuh.testsupport.Golden;
import id.patuh.testsupport.Reports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
    private static final Schema SCHEMA = schema();

    @ParameterizedTest
    @EnumSource(Language.class)
    void logIsTheSameToTheLastByte(Language language) {
        Golden.assertSame(
                "sarif/results_%s.sarif".formatted(language.code()),
                Reports.text("sarif", Assessments.teladan(), language));
    }

    @Test
    void logFitsTheOfficialSchema() {
        for (var assessment : List.of(
                Assessments.teladan(), Assessments.complete(), Reports.hostile(), Reports.assumed(), unready())) {
            assertThat(faults(Reports.text("sarif", assessment, Language.ID))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void logOfTheLinterFitsItToo(Language language) throws IOException {
        var golden = Path.of("src", "test", "resources", "golden", "rules", "lint_%s.sarif".formatted(language.code()));

        assertThat(faults(Files.readString(golden))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"level\" : \"warning\" | \"level\" : \"bad\"",
                "\"kind\" : \"review\" | \"kind\" : \"maybe\"",
                "\"startLine\" : 14 | \"startLine\" : 0",
                "\"version\" : \"2.1.0\" | \"version\" : \"2.0.0\"",
            })
    void schemaRefusesAWrongLog(String right, String wrong) {
        var log = Reports.text("sarif", Assessments.teladan(), Language.ID);

        assertThat(log).contains(right);
        assertThat(faults(log.replace(right, wrong))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01.P.1,fail,warning",
        "01.P.2,review,none",
        "01.H.1,fail,note",
        "01.H.2,notApplicable,none",
        "06.S.1,fail,error",
        "06.P.1,fail,error",
        "06.P.2,fail,error",
        "06.H.3,fail,warning",
        "06.H.4,open,none",
    })
    void verdictDecidesKindAndLevel(String indicator, String kind, String level) {
        var result = result(Assessments.teladan(), indicator);

        assertThat(result.path("kind").asString()).isEqualTo(kind);
        assertThat(result.path("level").asString()).isEqualTo(level);
    }

    @Test
    void whatIsMetIsNoResult() {
        assertThat(results(Assessments.teladan()))
                .extracting(result -> result.path("ruleId").asString())
                .doesNotContain("01.S.1");
    }

    @Test
    void placeIsACellOfAWorkbook() {
        var location = result(Assessments.teladan(), "06.H.3").path("locations").get(0);

        assertThat(location.at("/physicalLocation/artifactLocation/uri").asString())
                .isEqualTo("dinkes.xlsx");
        assertThat(location.at("/physicalLocation/region/startLine").asInt()).isEqualTo(14);
        assertThat(location.at("/physicalLocation/region/startColumn").asInt()).isEqualTo(5);
        assertThat(location.at("/physicalLocation/region/snippet/text").asString())
                .isEqualTo("71,3");
        assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asString())
                .isEqualTo("Capaian!E14");
    }

    @Test
    void everyResultHasItsRule() {
        var run = run(unready());
        var rules = run.at("/tool/driver/rules");
        var ids = new HashSet<String>();
        rules.forEach(rule -> ids.add(rule.path("id").asString()));

        assertThat(ids).hasSize(rules.size());
        assertThat(run.path("results"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(
                                rules.get(result.path("ruleIndex").asInt()).path("id"))
                        .isEqualTo(result.path("ruleId")));
    }

    @Test
    void whatKeepsTheWholeBackIsAnError() {
        assertThat(result(Assessments.teladan(), "NOT_CHECKED").path("level").asString())
                .isEqualTo("error");
        assertThat(result(unready(), "SIGN_OFF").path("level").asString()).isEqualTo("warning");
    }

    @Test
    void namesAndTextsOfOthersLeadNowhere() {
        var log = Reports.text("sarif", Reports.hostile(), Language.ID);
        var uris = run(Reports.hostile()).findValuesAsString("uri");

        assertThat(log).doesNotContain("\u0000", "\u001b");
        assertThat(run(Reports.hostile()).findValues("message"))
                .isNotEmpty()
                .allSatisfy(
                        message -> assertThat(message.path("text").asString("")).doesNotContain("]("));
        assertThat(uris)
                .isNotEmpty()
                .allSatisfy(uri -> assertThat(uri).matches("(?:[A-Za-z0-9._~/!$&'()*+,;=@-]|%[0-9A-F]{2})+"));
    }

    @Test
    void assumedCellsAreMarked() {
        var run = run(Reports.assumed());
        var result = result(Reports.assumed(), "06.H.3");

        assertThat(run.at("/properties/assumed")).hasSize(2);
        assertThat(result.at("/properties/assumed").asBoolean()).isTrue();
        assertThat(result.path("locations"))
                .hasSize(3)
                .allSatisfy(location -> assertThat(
                                location.at("/properties/assumed").asBoolean())
                        .isTrue());
        assertThat(result.at("/locations/0/message/text").asString()).endsWith("[andaian]");
        assertThat(result.path("locations").get(2).has("physicalLocation")).isFalse();
    }

    private static Assessment unready() {
        var from = Assessments.teladan();
        return new Assessment(
                from.regulation(),
                from.evidence(),
                from.score(),
                from.indicators(),
                from.findings(),
                List.of(Text.verbatim("Aturan gagal.")),
                Assessments.readiness(
                        reason(Readiness.Code.TARGET_NOT_REACHED, Readiness.Weight.BLOCKING),
                        reason(Readiness.Code.SIGN_OFF, Readiness.Weight.OPEN)),
                from.circumstances(),
                from.engine());
    }

    private static Readiness.Reason reason(Readiness.Code code, Readiness.Weight weight) {
        return new Readiness.Reason(code, weight, Text.verbatim("Alasan"), List.of());
    }

    private static JsonNode result(Assessment assessment, String rule) {
        return results(assessment).stream()
                .filter(result -> result.path("ruleId").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> results(Assessment assessment) {
        return new ArrayList<>(
                StreamSupport.stream(run(assessment).path("results").spliterator(), false)
                        .toList());
    }

    private static JsonNode run(Assessment assessment) {
        return new JsonMapper()
                .readTree(Reports.text("sarif", assessment, Language.ID))
                .at("/runs/0");
    }

    private static List<Error> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }

    private static Schema schema() {
        try (var in = SarifReportTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
