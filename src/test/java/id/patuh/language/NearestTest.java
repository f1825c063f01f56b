package id.patuh.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private final Nearest nearest = Nearest.ignoringCase();

    @ParameterizedTest
    @CsvSource({
        "tahun, tahun, 0",
        "thun, tahun, 1",
        "TAHUN, tahun, 0",
        "tahun, tahan, 1",
        "'', nilai, 5",
        "nilai, '', 5",
        "abc, xyz, 3"
    })
    void distanceCountsLettersThatDiffer(String written, String name, int distance) {
        assertThat(nearest.distance(written, name)).isEqualTo(distance);
    }

    @Test
    void nameWithTheFewestChangesIsTaken() {
        assertThat(nearest.among(Set.of("tahun", "tanggal", "nilai"), "thun")).contains("tahun");
    }

    @Test
    void ofEquallyNearNamesTheFirstInTheAlphabetIsTaken() {
        assertThat(nearest.among(List.of("c", "a", "b"), "x")).contains("a");
    }

    @Test
    void amongNoNamesThereIsNone() {
        assertThat(nearest.among(List.of(), "x")).isEmpty();
    }

    @Test
    void namesAreComparedByWhatIsLeftOfThem() {
        assertThat(Nearest.by(name -> name.replace(".", "")).distance("01.S.1", "01S1"))
                .isZero();
    }
}
