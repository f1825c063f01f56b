package id.patuh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.regulation.IndonesianZone;
import id.patuh.regulation.Place;
import id.patuh.regulation.Waiver;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Days begin and end where the subject lives, whatever the machine's clock says. */
class AsOfTest {
    private static final int TRIES = 2_000;

    private static Waiver waiver(LocalDate from, LocalDate to) {
        return new Waiver("01.S.1", Waiver.Kind.WAIVER, "a", "b", "c", from, to, new Place("exceptions.yaml", 1));
    }

    @ParameterizedTest
    @EnumSource(IndonesianZone.class)
    void theLastSecondOfTheLastDayStillCountsAndTheNextDoesNot(IndonesianZone zone) {
        var random = new Random(5);
        for (int i = 0; i < TRIES; i++) {
            var from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
            var to = from.plusDays(random.nextInt(400));
            var midnight = to.plusDays(1).atStartOfDay(zone.id()).toInstant();
            var start = from.atStartOfDay(zone.id()).toInstant();
            var waiver = waiver(from, to);

            assertThat(waiver.isInForceOn(day(midnight.minusSeconds(1), zone))).isTrue();
            assertThat(waiver.isInForceOn(day(midnight, zone))).isFalse();
            assertThat(waiver.isInForceOn(day(start, zone))).isTrue();
            assertThat(waiver.isInForceOn(day(start.minusSeconds(1), zone))).isFalse();
        }
    }

    private static LocalDate day(Instant moment, IndonesianZone zone) {
        return AsOf.now(Clock.fixed(moment, ZoneOffset.UTC), zone).day();
    }

    @ParameterizedTest
    @EnumSource(IndonesianZone.class)
    void aChosenDayIsTheSameDayInEveryZone(IndonesianZone zone) {
        var random = new Random(6);
        for (int i = 0; i < TRIES; i++) {
            var day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000));
            var asOf = AsOf.day(day, zone);

            for (var other : IndonesianZone.values()) {
                assertThat(asOf.day(other)).isEqualTo(day);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"WIB,7", "WITA,8", "WIT,9"})
    void zonesAreAheadOfGreenwich(IndonesianZone zone, int hours) {
        var start = LocalDate.of(2025, 1, 1).atStartOfDay();

        assertThat(Duration.between(start.atZone(zone.id()), start.atZone(ZoneOffset.UTC)))
                .isEqualTo(Duration.ofHours(hours));
    }
}
