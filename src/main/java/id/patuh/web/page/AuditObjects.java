package id.patuh.web.page;

import id.patuh.workspace.AuditEntry;
import id.patuh.workspace.Workspace;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the trail's ids stand for, with the page where there is one. */
final class AuditObjects {
    private final Workspace workspace;
    private final Map<String, Named> known = new HashMap<>();

    AuditObjects(Workspace workspace) {
        this.workspace = workspace;
    }

    Line line(AuditEntry entry) {
        return new Line(entry, known.computeIfAbsent(entry.object(), this::named));
    }

    private Named named(String object) {
        int slash = object.indexOf('/');
        var kind = slash < 0 ? object : object.substring(0, slash);
        var id = slash < 0 ? "" : object.substring(slash + 1);
        var found = switch (kind) {
            case "account" -> account(id);
            case "assessment" -> assessment(id);
            case "workbook" -> workbook(id);
            default -> null;
        };
        return found == null ? new Named(object, null) : found;
    }

    private @Nullable Named account(String id) {
        return workspace
                .accounts()
                .find(id)
                .map(account -> new Named(account.login(), null))
                .orElse(null);
    }

    private @Nullable Named assessment(String id) {
        return workspace
                .assessments()
                .find(id)
                .map(about -> new Named(about.subject() + " " + about.year(), "/penilaian/" + about.id()))
                .orElse(null);
    }

    private @Nullable Named workbook(String id) {
        return workspace
                .evidence()
                .find(id)
                .map(book ->
                        new Named(book.current().file(), "/penilaian/" + book.assessment() + "/berkas/" + book.id()))
                .orElse(null);
    }

    /** An entry and what it was about. */
    record Line(AuditEntry entry, Named object) {}

    /**
     * What people call it.
     *
     * @param link null where it has no page
     */
    record Named(String name, @Nullable String link) {}
}
