/** Why, why not and how far off, in words made from the forms' labels. */
@ApplicationModule(
        displayName = "Explanation",
        allowedDependencies = {"language", "regulation", "evidence", "rules"})
@NullMarked
package id.patuh.explanation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
