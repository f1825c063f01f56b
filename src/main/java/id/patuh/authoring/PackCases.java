package id.patuh.authoring;

import id.patuh.authoring.cases.CaseRunner;
import id.patuh.authoring.cases.RuleBooks;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.rules.RuleEngine;

/** Runs the examples of packs; all examples of a pack share one compiled rule book. */
public final class PackCases {
    private final RegulationLibrary library;
    private final RuleBooks books;

    public PackCases(RegulationLibrary library, RuleEngine engine) {
        this.library = library;
        this.books = new RuleBooks(engine);
    }

    /**
     * Reads a pack as it is now and runs its examples.
     *
     * @throws PackDefectsException with everything that is wrong with the pack
     */
    public CaseRun run(String id, CaseChoice choice) {
        var defects = library.validate(id);
        if (!defects.isEmpty()) {
            throw new PackDefectsException(defects);
        }
        var regulation = library.regulation(id);
        var runner = new CaseRunner(regulation, books.of(regulation));
        var results = library.cases(id).stream()
                .filter(choice::takes)
                .map(runner::run)
                .toList();
        return new CaseRun(regulation, results);
    }
}
