package id.patuh.authoring;

import id.patuh.authoring.coverage.Meter;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.rules.RuleEngine;

/** Measures what a pack's examples see of its rules. */
public final class PackCoverage {
    private final RegulationLibrary library;
    private final RuleEngine engine;

    public PackCoverage(RegulationLibrary library, RuleEngine engine) {
        this.library = library;
        this.engine = engine;
    }

    /**
     * Runs every example of a pack.
     *
     * @throws PackDefectsException with everything that is wrong with the pack
     */
    public CoverageRun run(String id) {
        var defects = library.validate(id);
        if (!defects.isEmpty()) {
            throw new PackDefectsException(defects);
        }
        var regulation = library.regulation(id);
        var meter = new Meter(
                regulation,
                engine.ruleBook(regulation),
                engine.workshop(regulation).parts());
        library.cases(id).forEach(meter::look);
        return new CoverageRun(id, meter.coverage());
    }
}
