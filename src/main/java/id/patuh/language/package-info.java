/** Every sentence people read, in Indonesian and in English. */
@ApplicationModule(
        displayName = "Language",
        allowedDependencies = {})
@NullMarked
package id.patuh.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
