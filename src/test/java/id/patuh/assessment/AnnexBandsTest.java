package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.regulation.PackCase.GivenRow;
import id.patuh.regulation.Regulation;
import id.patuh.testsupport.Evidence;
import id.patuh.testsupport.Packs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annex of Permenkumham 25/2013, written down a second time: the rules award what it prints, and nothing else. */
class AnnexBandsTest {
    private static final Regulation REGULATION = Packs.regulation("kkp-ham-2013");
    private static final int YEAR = 2014;
    private static final Pattern BAND = Pattern.compile("([<>≤≥]?)([\\d.]+)(?:-([\\d.]+))?=(\\d+)");
    private static final List<String> BESIDE = List.of("-0.5", "-0.05", "-0.01", "0", "0.01", "0.05", "0.5");

    private final Assessor assessor = new Assessor(Packs.ENGINE);

    /**
     * No. 3 prints "no change: 0" and "change: up to 1", which is written here as above 0. No. 5 prints no band for 0
     * points; what no. 8 prints below its third band is cut off in the copy.
     */
    @ParameterizedTest
    @CsvSource({
        "A.01, ≤110=10 111-140=8 141-170=6 171-200=4 201-229=2 ≥230=0",
        "A.02, ≤19=10 20-23=8 24-26=6 27-29=4 30-32=2 ≥33=0",
        "A.03, 0=10 >0-1=8 >1-2=6 >2-3=4 >3-4=2 >4=0",
        "B.04, ≤5=10 5.1-6=8 6.1-7=6 7.1-8=4 8.1-9=2 >9=0",
        "B.05, ≤25=10 25.1-26=8 26.1-27=6 27.1-28=4 28.1-29=2",
        "B.06, ≥91=10 81-90=8 71-80=6 61-70=4 51-60=2 <50=0",
        "B.07, ≤2=10 2.1-3=8 3.1-4=6 4.1-5=4 5.1-6=2 >6=0",
        "C.08, ≥60=10 48-59=8 36-47=6"
    })
    void everyFigureGetsItsPrintedPointsOrAPerson(String code, String printed) {
        var bands = BAND.matcher(printed).results().map(Band::of).toList();

        for (var figure : bands.stream().flatMap(Band::probes).distinct().toList()) {
            var band =
                    bands.stream().filter(candidate -> candidate.holds(figure)).findFirst();

            var result = assess(code, figure);

            assertThat(result.points())
                    .as("%s %s", code, figure)
                    .isEqualTo(band.map(Band::points).orElse(0));
            assertThat(result.verdict())
                    .as("%s %s", code, figure)
                    .isEqualTo(band.map(Band::verdict).orElse(Verdict.NEEDS_REVIEW));
        }
    }

    private IndicatorResult assess(String code, BigDecimal figure) {
        var row = new GivenRow("Capaian", Map.of("kode", code, "nilai", figure.doubleValue(), "tahun", YEAR));
        return Desk.result(assessor.assess(REGULATION, Evidence.of(REGULATION, YEAR, List.of(row))), code);
    }

    /** One printed band: a sign and a number, a number alone, or two numbers of which a sign leaves out the first. */
    private record Band(String sign, List<BigDecimal> numbers, int points) {
        static Band of(MatchResult written) {
            var numbers = new ArrayList<>(List.of(new BigDecimal(written.group(2))));
            if (written.group(3) != null) {
                numbers.add(new BigDecimal(written.group(3)));
            }
            return new Band(written.group(1), numbers, Integer.parseInt(written.group(4)));
        }

        boolean holds(BigDecimal figure) {
            int side = figure.compareTo(numbers.get(0));
            if (numbers.size() == 2) {
                return (sign.isEmpty() ? side >= 0 : side > 0) && figure.compareTo(numbers.get(1)) <= 0;
            }
            return switch (sign) {
                case "≤" -> side <= 0;
                case "<" -> side < 0;
                case "≥" -> side >= 0;
                case ">" -> side > 0;
                default -> side == 0;
            };
        }

        Verdict verdict() {
            return switch (points) {
                case 10 -> Verdict.MET;
                case 0 -> Verdict.NOT_MET;
                default -> Verdict.PARTLY_MET;
            };
        }

        Stream<BigDecimal> probes() {
            return numbers.stream()
                    .flatMap(number -> BESIDE.stream().map(beside -> number.add(new BigDecimal(beside))));
        }
    }
}
