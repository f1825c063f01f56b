/** What a regulation asks: criteria, indicators, forms, scoring, ratings and sources, and the library of packs. */
@ApplicationModule(displayName = "Regulation", allowedDependencies = "language")
@NullMarked
package id.patuh.regulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
