/** The command line. */
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "language",
            "regulation",
            "evidence",
            "rules",
            "explanation",
            "assessment",
            "improvement",
            "report",
            "authoring",
            "batch",
            "comparison",
            "workspace"
        })
@NullMarked
package id.patuh.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
