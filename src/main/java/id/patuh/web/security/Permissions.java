package id.patuh.web.security;

import id.patuh.workspace.Role;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.UploadedWorkbook;
import id.patuh.workspace.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Says who may see and do what; every page asks it, whatever its links show. */
@Component
public class Permissions {
    private final Workspace workspace;

    Permissions(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Refuses whoever lacks an ability everywhere. */
    public void require(Person person, Ability ability) {
        if (!person.may(ability)) {
            throw new AccessDeniedException("role");
        }
    }

    /**
     * An assessment, for somebody who may do something with it. Whoever belongs to another region learns nothing, not even that
     * it is there.
     */
    public StoredAssessment assessment(Person person, String id, Ability ability) {
        var found = workspace.assessments().find(id).orElseThrow(NotFoundException::new);
        if (!person.local() && !person.account().sees(found)) {
            throw new NotFoundException();
        }
        require(person, ability);
        return found;
    }

    /** Every assessment that somebody may know of. */
    public List<StoredAssessment> visible(Person person) {
        boolean everywhere = person.role() == Role.ADMINISTRATOR;
        return workspace.assessments().all(everywhere ? null : person.account().region()).stream()
                .filter(about -> person.local() || person.account().sees(about))
                .toList();
    }

    /** A workbook of an assessment; an office sees its own only. */
    public UploadedWorkbook workbook(Person person, StoredAssessment assessment, String id) {
        return workspace
                .evidence()
                .find(id)
                .filter(workbook -> workbook.assessment().equals(assessment.id()))
                .filter(workbook -> owns(person, workbook.office()))
                .orElseThrow(NotFoundException::new);
    }

    /** Whether what belongs to an office is shown to somebody. */
    public boolean owns(Person person, @Nullable String office) {
        return !person.isOffice()
                || (office != null && office.equals(person.account().office()));
    }

    /** Refuses an office what belongs to another one. */
    public void requireOwn(Person person, @Nullable String office) {
        if (!owns(person, office)) {
            throw new NotFoundException();
        }
    }
}
