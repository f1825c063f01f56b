/** The same assessment in every form people and machines read. */
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {"language", "regulation", "evidence", "explanation", "assessment", "improvement"})
@NullMarked
package id.patuh.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
