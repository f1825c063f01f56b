package id.patuh.web.page;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.evidence.WorkbookIdentity;
import id.patuh.regulation.SubjectFiles;
import id.patuh.web.ServerSettings;
import id.patuh.web.security.Person;
import id.patuh.workspace.Evidence.Received;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.Upload;
import id.patuh.workspace.Workspace;
import id.patuh.workspace.WorkspaceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in: looks whose they are, refuses what belongs elsewhere, keeps the rest as it came. */
@Component
class Uploads {
    static final int LARGEST_MEBIBYTES = 32;

    private static final Set<String> OF_THE_SUBJECT =
            Set.of(SubjectFiles.WAIVERS, SubjectFiles.TIMETABLE, SubjectFiles.EFFORT);

    private final Workspace workspace;
    private final Path incoming;
    private final EvidenceImporter importer = EvidenceImporter.ofWorkbooks();

    Uploads(Workspace workspace, ServerSettings settings) {
        this.workspace = workspace;
        this.incoming = settings.incoming();
    }

    /**
     * Keeps one file.
     *
     * @param workbook the workbook that it corrects; null where the file says that itself
     * @throws WorkspaceException if it belongs elsewhere or cannot be kept
     */
    Received keep(Person person, StoredAssessment about, MultipartFile file, @Nullable String workbook, boolean alone) {
        var name = baseName(file.getOriginalFilename());
        if (file.isEmpty()) {
            throw new WorkspaceException("web.upload.empty", name);
        }
        requireOwnName(person, about, name);
        try {
            var folder = Files.createTempDirectory(incoming, "berkas");
            var copy = folder.resolve("berkas" + ending(name));
            try {
                file.transferTo(copy);
                var found = look(copy);
                var office = office(person, about, name, copy, found);
                requireReadable(about, name, workbook, found);
                // Only a form says for sure that it takes the place of another one.
                boolean further = alone || found == null || found.identity() == null;
                var upload = new Upload(name, copy, office, workbook, further);
                return workspace.evidence().receive(about.id(), upload, person.actor());
            } finally {
                Files.deleteIfExists(copy);
                Files.deleteIfExists(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An office corrects its own workbooks only, whatever it calls a file. */
    private void requireOwnName(Person person, StoredAssessment about, String name) {
        boolean taken = person.isOffice()
                && workspace.evidence().workbooks(about.id()).stream()
                        .filter(workbook -> !Objects.equals(
                                workbook.office(), person.account().office()))
                        .anyMatch(workbook -> workbook.current().file().equalsIgnoreCase(name));
        if (taken) {
            throw new WorkspaceException("workspace.workbook.nameTaken", name);
        }
    }

    /** Browsers of old send whole paths. */
    private static String baseName(@Nullable String sent) {
        var name = sent == null ? "" : sent.replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        var ending = dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
        return ending.matches("\\.[a-z]{1,5}") ? ending : "";
    }

    /** What cannot be opened is kept for itself, and never takes the place of what can. */
    private void requireReadable(
            StoredAssessment about, String name, @Nullable String workbook, @Nullable SubmittedFile found) {
        var refusal = found == null ? null : found.refusal();
        boolean replaces = workbook != null
                || workspace.evidence().workbooks(about.id()).stream()
                        .anyMatch(known -> known.current().file().equalsIgnoreCase(name));
        if (refusal != null && replaces) {
            throw new WorkspaceException("web.upload.unreadable", name, refusal.message(), refusal.repair());
        }
    }

    private @Nullable String office(
            Person person, StoredAssessment about, String name, Path copy, @Nullable SubmittedFile found) {
        var own = person.account().office();
        if (OF_THE_SUBJECT.contains(name)) {
            if (person.isOffice()) {
                throw new WorkspaceException("web.upload.notForOffices", name);
            }
            return null;
        }
        if (!importer.reads(copy)) {
            throw new WorkspaceException("web.upload.kindUnknown", name);
        }
        var identity = found == null ? null : found.identity();
        if (identity == null) {
            return own;
        }
        requireSame(about, name, identity);
        if (person.isOffice() && !identity.office().equals(own)) {
            throw new WorkspaceException("web.upload.otherOffice", name);
        }
        return identity.office();
    }

    /** What the file says about itself; null where it is no table at all. */
    private @Nullable SubmittedFile look(Path copy) {
        return importer.open(List.of(copy)).files().stream().findFirst().orElse(null);
    }

    /** A workbook of another assessment would only spoil this one. */
    private static void requireSame(StoredAssessment about, String name, WorkbookIdentity identity) {
        boolean sameYear = identity.year() == 0 || identity.year() == about.year();
        boolean sameSubject = identity.subject().isEmpty() || same(identity.subject(), about.subject());
        if (!identity.regulation().equals(about.regulation()) || !sameYear || !sameSubject) {
            throw new WorkspaceException(
                    "web.upload.elsewhere",
                    name,
                    identity.regulation(),
                    identity.subject(),
                    String.valueOf(identity.year()));
        }
    }

    private static boolean same(String one, String other) {
        return one.strip()
                .replaceAll("\\s+", " ")
                .equalsIgnoreCase(other.strip().replaceAll("\\s+", " "));
    }
}
