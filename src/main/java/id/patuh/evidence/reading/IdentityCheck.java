package id.patuh.evidence.reading;

import id.patuh.evidence.IssueCode;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.evidence.sheet.Finding;
import id.patuh.evidence.sheet.Words;
import id.patuh.regulation.Regulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether a workbook belongs to the subject, year and regulation that are asked for. */
final class IdentityCheck {
    private IdentityCheck() {}

    static List<Finding> strangers(WorkbookIdentity identity, Regulation regulation, String subject, int year) {
        var findings = new ArrayList<Finding>();
        if (!identity.regulation().equals(regulation.id())) {
            findings.add(Finding.of(
                    IssueCode.WORKBOOK_OTHER_REGULATION, identity.regulation(), regulation.id(), regulation.title()));
        }
        if (identity.year() != year) {
            findings.add(
                    Finding.of(IssueCode.WORKBOOK_OTHER_YEAR, String.valueOf(identity.year()), String.valueOf(year)));
        }
        if (!name(identity.subject()).equals(name(subject))) {
            findings.add(Finding.of(IssueCode.WORKBOOK_OTHER_SUBJECT, identity.subject(), subject));
        }
        return findings;
    }

    private static String name(String subject) {
        return Words.key(subject.toLowerCase(Locale.ROOT).replaceFirst("^\\s*kab(\\.|\\s)\\s*", "kabupaten "));
    }
}
