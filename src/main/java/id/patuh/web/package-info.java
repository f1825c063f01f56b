/** The workplace in the browser: pages over what is stored. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {
            "language",
            "regulation",
            "evidence",
            "rules",
            "explanation",
            "assessment",
            "improvement",
            "report",
            "report::html",
            "report::figures",
            "workspace"
        })
@NullMarked
package id.patuh.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
