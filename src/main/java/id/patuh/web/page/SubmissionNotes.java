package id.patuh.web.page;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.workspace.Actor;
import id.patuh.workspace.AuditEntry;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.Reviews.Review;
import id.patuh.workspace.Reviews.Ruling;
import id.patuh.workspace.State;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What people decided before a submission, as a text beside the receipt: nothing of it changes a verdict. */
record SubmissionNotes(Workspace workspace, Clock clock) {
    private static final String READY = State.READY.name();

    byte[] write(StoredAssessment about, Actor by) {
        var phrases = new Phrases(Language.ID, clock.getZone());
        var lines = new ArrayList<String>();
        lines.add(phrases.in("web.notes.title") + ": " + about.subject() + ", " + about.year());
        lines.add(phrases.in("web.notes.by", by.name(), phrases.moment(clock.instant())));
        lines.add(phrases.in("web.notes.reason", reason(about, phrases)));
        lines.add("");
        lines.add(phrases.in("web.notes.rulings"));
        addAll(lines, rulings(about, phrases), phrases);
        lines.add("");
        lines.add(phrases.in("web.notes.reviews"));
        addAll(lines, reviews(about, phrases), phrases);
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void addAll(List<String> lines, List<String> found, Phrases phrases) {
        if (found.isEmpty()) {
            lines.add("- " + phrases.in("web.notes.none"));
        }
        found.forEach(line -> lines.add("- " + line));
    }

    /** The trail is where reasons of stages are kept. */
    private String reason(StoredAssessment about, Phrases phrases) {
        var reasons = new ArrayList<String>();
        workspace.audit().each(entry -> {
            if (declaresReady(entry, about)) {
                reasons.add(entry.detail().substring(READY.length()).strip());
            }
        });
        var last = reasons.isEmpty() ? "" : reasons.get(reasons.size() - 1);
        return last.isEmpty() ? phrases.in("web.notes.none") : last.replace('\n', ' ');
    }

    private static boolean declaresReady(AuditEntry entry, StoredAssessment about) {
        return entry.action() == Action.STATE_CHANGED
                && entry.object().equals("assessment/" + about.id())
                && entry.detail().startsWith(READY);
    }

    private List<String> rulings(StoredAssessment about, Phrases phrases) {
        var last = new TreeMap<String, Ruling>();
        workspace.reviews().rulings(about.id()).forEach(one -> last.put(one.indicator(), one));
        return last.values().stream()
                .map(one -> "%s: %s (%s, %s). %s"
                        .formatted(
                                one.indicator(),
                                Message.of("report.verdict." + one.verdict()).in(Language.ID),
                                one.ruler(),
                                phrases.moment(one.made()),
                                one.reason().replace('\n', ' ')))
                .toList();
    }

    private List<String> reviews(StoredAssessment about, Phrases phrases) {
        var last = new TreeMap<String, Review>();
        workspace.reviews().reviews(about.id()).forEach(one -> last.put(one.indicator(), one));
        return last.values().stream()
                .map(one -> "%s: %s (%s, %s). %s"
                        .formatted(
                                one.indicator(),
                                phrases.name("web.review.outcome", one.outcome()),
                                one.reviewer(),
                                phrases.moment(one.made()),
                                one.reason().replace('\n', ' ')))
                .toList();
    }
}
