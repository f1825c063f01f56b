package id.patuh.batch;

/**
 * How far a run has come.
 *
 * @param done subjects that are finished, whatever became of them
 * @param failed those of them that could not be assessed
 * @param resumed those of them that an earlier run had finished
 */
public record Progress(int done, int failed, int resumed, int total) {
    Progress after(SubjectOutcome outcome, boolean taken) {
        boolean broken = outcome instanceof SubjectOutcome.Broken;
        return new Progress(done + 1, failed + (broken ? 1 : 0), resumed + (taken ? 1 : 0), total);
    }
}
