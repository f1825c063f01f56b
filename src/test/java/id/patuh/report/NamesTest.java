package id.patuh.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.evidence.Severity;
import id.patuh.language.Language;
import id.patuh.regulation.Source;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void bothLanguagesHaveTheSameSentences() {
        var indonesian = ResourceBundle.getBundle("messages.report", Locale.forLanguageTag("id"));
        var english = ResourceBundle.getBundle("messages.report", Locale.ENGLISH);

        assertThat(indonesian.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void sourcesAndSeveritiesHaveNames() {
        assertThat(Source.Status.values())
                .extracting(status -> Names.of(status).in(Language.ID))
                .containsExactly("dikonfirmasi", "dilaporkan", "rancangan kerja");
        assertThat(Severity.values())
                .extracting(severity -> Names.of(severity).in(Language.ID))
                .containsExactly("kesalahan", "peringatan", "keterangan");
    }

    @Test
    void scoresAlwaysHaveTwoDecimals() {
        assertThat(Names.score(BigDecimal.valueOf(40)).in(Language.ID)).isEqualTo("40,00");
        assertThat(Names.score(BigDecimal.ZERO).in(Language.EN)).isEqualTo("0.00");
    }

    @Test
    void oneThingIsCountedInTheSingular() {
        assertThat(Names.counted("workbooks", 1).in(Language.EN)).isEqualTo("1 workbook");
        assertThat(Names.counted("workbooks", 1200).in(Language.EN)).isEqualTo("1,200 workbooks");
    }
}
