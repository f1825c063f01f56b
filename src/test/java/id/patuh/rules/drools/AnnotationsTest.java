package id.patuh.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnnotationsTest {
    private static final String RULE = """
            package contoh

            // rule "lama" @Points(3)
            rule "R @Points(1) when"
                @Indicator("01.S.1") @Points(10)
            when
                Dokumen( tentang matches ".*@.*" )
            then
            end
            """;

    @Test
    void onlyAnnotationsGo() {
        var blanked = Annotations.blanked(RULE);

        assertThat(blanked)
                .contains("rule \"R @Points(1) when\"", "matches \".*@.*\"", "rule \"lama\" @Points(3)")
                .doesNotContain("@Indicator", "@Points(10)");
    }

    @Test
    void linesStayWhereTheyAre() {
        assertThat(Annotations.blanked(RULE).lines().map(String::length))
                .containsExactlyElementsOf(RULE.lines().map(String::length).toList());
    }
}
