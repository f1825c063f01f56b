/** What makes a pack doubtful: one class for each kind of doubt, all listed in {@link id.patuh.authoring.lint.LintRules}. */
@NullMarked
package id.patuh.authoring.lint;

import org.jspecify.annotations.NullMarked;
