/** What people work on over weeks: stored assessments, uploads, accounts, and the trail of who did what. */
@ApplicationModule(
        displayName = "Workspace",
        allowedDependencies = {"language", "regulation", "evidence", "assessment", "report"})
@NullMarked
package id.patuh.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
