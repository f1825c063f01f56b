/** What the offices handed in, and from which cell. */
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"language", "regulation"})
@NullMarked
package id.patuh.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
