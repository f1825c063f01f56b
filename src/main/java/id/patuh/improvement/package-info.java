/** What would happen if the evidence were other than it is, and the cheapest proven way to a better score. */
@ApplicationModule(
        displayName = "Improvement",
        allowedDependencies = {"language", "regulation", "evidence", "rules", "explanation", "assessment"})
@NullMarked
package id.patuh.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
