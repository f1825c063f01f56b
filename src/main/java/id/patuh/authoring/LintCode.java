package id.patuh.authoring;

import static id.patuh.authoring.LintSeverity.ERROR;
import static id.patuh.authoring.LintSeverity.NOTE;
import static id.patuh.authoring.LintSeverity.WARNING;

import id.patuh.language.Message;

/** The stable names of what the linter finds beyond the defects that keep a pack from being used. */
public enum LintCode {
    INDICATOR_WITHOUT_RULE(WARNING),
    INDICATOR_WITHOUT_CASE(WARNING),
    CHECK_WITHOUT_RULE(WARNING),
    CHECK_WITHOUT_CASE(WARNING),
    REVIEW_WITHOUT_RULE(NOTE),
    SOURCE_VAGUE(WARNING),
    MAXIMUM_UNREACHED(WARNING),
    ASPECT_EMPTY(NOTE),
    RULE_IMPOSSIBLE(ERROR),
    RULE_SUBSUMED(WARNING),
    BAND_GAP(WARNING),
    BAND_OVERLAP(WARNING),
    BAND_HIDDEN(WARNING),
    EVIDENCE_UNUSED(WARNING),
    EVIDENCE_OF_ANOTHER(WARNING),
    CODE_NOT_ON_FORM(ERROR),
    FORM_NEVER_CONCLUDED(ERROR),
    DERIVATION_UNUSED(NOTE),
    FORM_UNUSED(NOTE),
    OFFICE_UNUSED(NOTE),
    UNIT_UNUSED(NOTE),
    TAG_UNUSED(NOTE),
    CHOICE_UNUSED(NOTE),
    CASE_NAME_TAKEN(WARNING),
    TEXT_BLANK(WARNING),
    TEXT_NOT_TRANSLATED(WARNING),
    ENGLISH_IN_INDONESIAN(WARNING),
    ACCEPTANCE_UNUSED(WARNING),
    ACCEPTANCE_UNKNOWN(ERROR);

    private final LintSeverity severity;

    LintCode(LintSeverity severity) {
        this.severity = severity;
    }

    public LintSeverity severity() {
        return severity;
    }

    /** Whether an author may record a reason and keep it: whatever is doubtful, not what is wrong. */
    public boolean acceptable() {
        return severity != ERROR && this != ACCEPTANCE_UNUSED;
    }

    /** What is found, with the particulars. */
    public Message message(Object... particulars) {
        return Message.of("authoring.lint." + this + ".message", particulars);
    }

    /** What to do about it. */
    public Message hint(Object... particulars) {
        return Message.of("authoring.lint." + this + ".hint", particulars);
    }

    /** Why it matters. */
    public Message why() {
        return Message.of("authoring.lint." + this + ".why");
    }
}
