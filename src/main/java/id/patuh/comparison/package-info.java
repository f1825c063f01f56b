/** What moved between two results, two hand-ins or two rankings: which verdicts, why, and from which cells. */
@ApplicationModule(
        displayName = "Comparison",
        allowedDependencies = {"language", "assessment", "report", "batch"})
@NullMarked
package id.patuh.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
