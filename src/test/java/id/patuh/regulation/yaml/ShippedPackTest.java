package id.patuh.regulation.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import id.patuh.language.Language;
import id.patuh.regulation.RegulationLibrary;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedPackTest {
    private static final RegulationLibrary LIBRARY = new FolderLibrary(Path.of("rules"));

    @ParameterizedTest
    @MethodSource("ids")
    void shippedPackHasNoDefects(String id) {
        assertThat(LIBRARY.validate(id))
                // A criterion may be named before its folder is written.
                .filteredOn(defect -> !defect.code().equals("FILE_REQUIRED"))
                .extracting(defect -> "%s:%d %s %s"
                        .formatted(
                                defect.file(),
                                defect.line(),
                                defect.message().in(Language.EN),
                                defect.repair().in(Language.EN)))
                .isEmpty();
    }

    static Stream<String> ids() {
        return LIBRARY.ids().stream();
    }
}
