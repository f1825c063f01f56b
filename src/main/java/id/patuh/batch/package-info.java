/** Many subjects at once: found in a folder, assessed side by side, ranked, and taken up again where a run was stopped. */
@ApplicationModule(
        displayName = "Batch",
        allowedDependencies = {"language", "regulation", "evidence", "assessment", "report"})
@NullMarked
package id.patuh.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
