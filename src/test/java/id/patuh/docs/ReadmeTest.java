package id.patuh.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.regulation.Criterion;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.Source.Status;
import id.patuh.testsupport.Packs;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private final String readme = Page.text(Path.of("README.md"));

    @Test
    void sourcesOfTheIndicatorsAreCounted() {
        var indicators = Packs.regulation("kkp-ham-2021").indicators();

        assertThat(readme)
                .contains("%d indicators: %d confirmed, %d reported, %d working"
                        .formatted(
                                indicators.size(),
                                count(indicators, Status.CONFIRMED),
                                count(indicators, Status.REPORTED),
                                count(indicators, Status.WORKING)));
    }

    @Test
    void criteriaWithoutIndicatorsAreCounted() {
        var regulation = Packs.regulation("kkp-ham-2021");
        var filled = regulation.indicators().stream().map(Indicator::criterion).collect(Collectors.toSet());
        var codes = regulation.criteria().stream().map(Criterion::code).toList();

        assertThat(readme).contains("%d of the %d criteria".formatted(filled.size(), codes.size()));
    }

    private static long count(Iterable<Indicator> indicators, Status status) {
        long count = 0;
        for (var indicator : indicators) {
            count += indicator.source().status() == status ? 1 : 0;
        }
        return count;
    }
}
