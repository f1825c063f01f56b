/** Verdicts, the score with its formula, the rating and the readiness of a submission. */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {"language", "regulation", "evidence", "rules", "explanation"})
@NullMarked
package id.patuh.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
