/** For the jurists who maintain packs: what stands in a pack, whether it is sound, whether its examples hold, how it reads. */
@ApplicationModule(
        displayName = "Authoring",
        allowedDependencies = {"language", "regulation", "evidence", "rules", "explanation", "assessment", "report"})
@NullMarked
package id.patuh.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
