package id.patuh.batch;

import id.patuh.assessment.AssessmentRequest;
import id.patuh.assessment.CircumstanceRequest;
import id.patuh.language.Language;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run over many subjects is asked for.
 *
 * @param out where the reports go, a folder for each subject
 * @param jobs how many subjects are assessed at once
 * @param resume whether what an earlier run finished is taken over
 * @param options a hash of everything beside evidence and rules that decides what is written
 */
public record BatchRequest(
        List<SubjectFolder> folders,
        AssessmentRequest assessment,
        CircumstanceRequest circumstances,
        Language language,
        Path out,
        int jobs,
        boolean resume,
        String options) {}
