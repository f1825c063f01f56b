package id.patuh.report.junit;

import java.util.List;

/**
 * Cases that belong together.
 *
 * @param code the last part of the class name that build servers group by
 */
record Suite(String code, String name, List<Case> cases) {
    long count(Outcome outcome) {
        return cases.stream().filter(found -> found.outcome() == outcome).count();
    }
}
