package id.patuh.authoring;

import java.util.List;

/**
 * What the linter found in one pack.
 *
 * @param complete whether the rules could be looked at, too; where they do not compile, only the rest was
 * @param findings in the order of file and line
 */
public record PackLint(String regulation, boolean complete, List<LintFinding> findings) {
    /** How many of a severity still ask for something. */
    public int count(LintSeverity severity) {
        return (int) findings.stream()
                .filter(LintFinding::counts)
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    public int accepted() {
        return (int) findings.stream().filter(finding -> !finding.counts()).count();
    }
}
