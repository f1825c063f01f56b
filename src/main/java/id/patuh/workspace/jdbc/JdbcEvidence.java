package id.patuh.workspace.jdbc;

import id.patuh.workspace.Actor;
import id.patuh.workspace.AuditEntry.Action;
import id.patuh.workspace.Evidence;
import id.patuh.workspace.Revision;
import id.patuh.workspace.Upload;
import id.patuh.workspace.UploadedWorkbook;
import id.patuh.workspace.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Workbooks and their revisions in tables. */
final class JdbcEvidence implements Evidence {
    private static final String REVISIONS = """
            select w.id, w.assessment, w.office, w.withdrawn, r.number, r.file, r.sha256, c.size, r.uploaded_at, r.uploader
            from workbook w join revision r on r.workbook = w.id join content c on c.sha256 = r.sha256
            """;

    private static final int LONGEST_OFFICE = 100;

    private final Database database;
    private final JdbcAuditTrail audit;
    private final Contents contents;
    private final States states;

    JdbcEvidence(Database database, JdbcAuditTrail audit, Contents contents, States states) {
        this.database = database;
        this.audit = audit;
        this.contents = contents;
        this.states = states;
    }

    @Override
    public List<UploadedWorkbook> workbooks(String assessment) {
        return grouped(database.sql(REVISIONS + "where w.assessment = :assessment order by w.id, r.number")
                .param("assessment", assessment)
                .query(JdbcEvidence::line)
                .list());
    }

    @Override
    public Optional<UploadedWorkbook> find(String workbook) {
        return grouped(database.sql(REVISIONS + "where w.id = :id order by r.number")
                        .param("id", workbook)
                        .query(JdbcEvidence::line)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public Received receive(String assessment, Upload upload, Actor by) {
        var file = FileNames.checked(upload.file());
        var bytes = bytes(upload.content());
        return database.together(() -> {
            states.requireOpen(assessment);
            var hash = contents.keep(bytes);
            var target = target(assessment, upload, file);
            if (target.isPresent() && repeats(target.get(), file, hash)) {
                return new Received(target.get(), true);
            }
            var office = office(upload);
            var id = target.map(UploadedWorkbook::id).orElseGet(() -> insert(assessment, office));
            int number = target.map(known -> known.current().number()).orElse(0) + 1;
            requireFreeName(assessment, id, file);
            append(id, number, file, hash, by);
            count(id, office);
            audit.record(by, Action.WORKBOOK_RECEIVED, object(id), "%s %d %s".formatted(hash, number, file));
            return new Received(find(id).orElseThrow(), false);
        });
    }

    private static @Nullable String office(Upload upload) {
        var office = upload.office();
        return office == null ? null : Words.line(office, LONGEST_OFFICE, "workspace.words.missing");
    }

    private static byte[] bytes(Path content) {
        try {
            return Files.readAllBytes(content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What an upload corrects: what the user named, the same name, or the only workbook of the office. */
    private Optional<UploadedWorkbook> target(String assessment, Upload upload, String file) {
        var known = workbooks(assessment);
        if (upload.workbook() != null) {
            return Optional.of(known.stream()
                    .filter(workbook -> workbook.id().equals(upload.workbook()))
                    .findFirst()
                    .orElseThrow(() -> new WorkspaceException("workspace.workbook.missing")));
        }
        var named = known.stream()
                .filter(workbook -> workbook.current().file().equalsIgnoreCase(file))
                .filter(workbook -> mayBeOf(workbook, upload.office()))
                .min(Comparator.comparing(UploadedWorkbook::withdrawn));
        if (named.isPresent() || upload.alone() || upload.office() == null) {
            return named;
        }
        var ofOffice = known.stream()
                .filter(workbook -> !workbook.withdrawn())
                .filter(workbook -> Objects.equals(workbook.office(), upload.office()))
                .toList();
        return ofOffice.size() == 1 ? Optional.of(ofOffice.get(0)) : Optional.empty();
    }

    /** Nobody corrects another office's workbook by giving a file the same name. */
    private static boolean mayBeOf(UploadedWorkbook workbook, @Nullable String office) {
        return office == null || workbook.office() == null || office.equals(workbook.office());
    }

    private static boolean repeats(UploadedWorkbook known, String file, String hash) {
        var current = known.current();
        return !known.withdrawn()
                && current.sha256().equals(hash)
                && current.file().equals(file);
    }

    private void requireFreeName(String assessment, String id, String file) {
        boolean taken = workbooks(assessment).stream()
                .filter(workbook -> !workbook.id().equals(id) && !workbook.withdrawn())
                .anyMatch(workbook -> workbook.current().file().equalsIgnoreCase(file));
        if (taken) {
            throw new WorkspaceException("workspace.workbook.nameTaken", file);
        }
    }

    private String insert(String assessment, @Nullable String office) {
        var id = Database.newId();
        database.sql("insert into workbook (id, assessment, office, withdrawn, created_at)"
                        + " values (:id, :assessment, :office, 0, :now)")
                .param("id", id)
                .param("assessment", assessment)
                .param("office", office)
                .param("now", database.now().toEpochMilli())
                .update();
        return id;
    }

    private void append(String workbook, int number, String file, String hash, Actor by) {
        database.sql("""
                        insert into revision (workbook, number, file, sha256, uploaded_at, uploaded_by, uploader)
                        values (:workbook, :number, :file, :hash, :now, :by, :uploader)""")
                .param("workbook", workbook)
                .param("number", number)
                .param("file", file)
                .param("hash", hash)
                .param("now", database.now().toEpochMilli())
                .param("by", by.id())
                .param("uploader", by.name())
                .update();
    }

    /** What comes in counts, and says whose it is where nobody said so before. */
    private void count(String workbook, @Nullable String office) {
        database.sql("update workbook set withdrawn = 0, office = coalesce(office, cast(:office as varchar(100)))"
                        + " where id = :id")
                .param("office", office)
                .param("id", workbook)
                .update();
    }

    @Override
    public void withdraw(String workbook, boolean withdrawn, Actor by) {
        database.together(() -> {
            states.requireOpen(existing(workbook).assessment());
            var known = existing(workbook);
            if (known.withdrawn() == withdrawn) {
                return;
            }
            if (!withdrawn) {
                requireFreeName(known.assessment(), workbook, known.current().file());
            }
            database.sql("update workbook set withdrawn = :withdrawn where id = :id")
                    .param("withdrawn", Database.flag(withdrawn))
                    .param("id", workbook)
                    .update();
            var action = withdrawn ? Action.WORKBOOK_WITHDRAWN : Action.WORKBOOK_RESTORED;
            audit.record(by, action, object(workbook), known.current().file());
        });
    }

    private UploadedWorkbook existing(String workbook) {
        return find(workbook).orElseThrow(() -> new WorkspaceException("workspace.workbook.missing"));
    }

    @Override
    public Optional<byte[]> bytes(String sha256) {
        return contents.find(sha256);
    }

    @Override
    public String fingerprint(String assessment) {
        var parts = new ArrayList<Object>();
        for (var workbook : workbooks(assessment)) {
            if (!workbook.withdrawn()) {
                parts.add(workbook.current().file());
                parts.add(workbook.current().sha256());
            }
        }
        return Hashes.of(parts.toArray());
    }

    private static List<UploadedWorkbook> grouped(List<Line> lines) {
        var byWorkbook = new LinkedHashMap<String, List<Line>>();
        lines.forEach(line -> byWorkbook
                .computeIfAbsent(line.id(), first -> new ArrayList<>())
                .add(line));
        return byWorkbook.values().stream()
                .map(JdbcEvidence::workbook)
                .sorted(Comparator.comparing((UploadedWorkbook workbook) ->
                                workbook.current().file())
                        .thenComparing(UploadedWorkbook::id))
                .toList();
    }

    private static UploadedWorkbook workbook(List<Line> lines) {
        var first = lines.get(0);
        return new UploadedWorkbook(
                first.id(),
                first.assessment(),
                first.office(),
                first.withdrawn(),
                lines.stream().map(Line::revision).toList());
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getString("id"),
                row.getString("assessment"),
                row.getString("office"),
                row.getInt("withdrawn") == 1,
                new Revision(
                        row.getInt("number"),
                        row.getString("file"),
                        row.getString("sha256"),
                        row.getLong("size"),
                        Instant.ofEpochMilli(row.getLong("uploaded_at")),
                        row.getString("uploader")));
    }

    private static String object(String id) {
        return "workbook/" + id;
    }

    /** A revision with the workbook that it belongs to. */
    private record Line(
            String id, String assessment, @Nullable String office, boolean withdrawn, Revision revision) {}
}
