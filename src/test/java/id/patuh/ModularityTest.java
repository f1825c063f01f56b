package id.patuh;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Arrows between modules point one way, and nobody reaches into another module's sub-packages. */
class ModularityTest {
    private final ApplicationModules modules = ApplicationModules.of(Patuh.class);

    @Test
    void modulesUseOnlyWhatTheyMay() {
        modules.verify();
    }

    @Test
    void everyModuleIsThereAndNoOther() {
        assertThat(modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString))
                .containsExactlyInAnyOrder(
                        "language",
                        "regulation",
                        "evidence",
                        "rules",
                        "explanation",
                        "assessment",
                        "improvement",
                        "report",
                        "authoring",
                        "batch",
                        "comparison",
                        "workspace",
                        "web",
                        "cli");
    }
}
