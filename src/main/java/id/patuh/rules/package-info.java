/** A pack's rules compiled, guarded and matched against facts. */
@ApplicationModule(
        displayName = "Rules",
        allowedDependencies = {"language", "regulation", "evidence"})
@NullMarked
package id.patuh.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
