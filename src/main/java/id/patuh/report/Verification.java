package id.patuh.report;

import id.patuh.assessment.Score;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.language.Text;
import id.patuh.report.Receipt.HandedIn;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a receipt, the files and the result still agree.
 *
 * @param used mappings, exceptions and deadlines: what decided the result beside the files that were handed in
 */
public record Verification(
        ReceiptFile shown, List<FileStanding> files, List<UsedStanding> used, ResultStanding result) {

    /** How one file stands to the receipt. */
    public enum FileState {
        /** Its content is what was handed in. */
        SAME,
        /** The same content has another name now. */
        RENAMED,
        /** A file of that name is there, with another content. */
        CHANGED,
        /** The receipt names it, and it is not there. */
        MISSING,
        /** It is there, and the receipt does not name it. */
        ADDITIONAL,
        /** It cannot be read, now or when it was handed in. */
        UNREADABLE
    }

    /**
     * One file of the receipt, of the folder, or of both.
     *
     * @param handedIn as the receipt has it; null where it does not name the file
     * @param found as it is there now; null where it is not
     */
    public record FileStanding(
            FileState state,
            @Nullable HandedIn handedIn,
            @Nullable SubmittedFile found) {
        /** The name in the receipt, else the name found. */
        public String name() {
            return handedIn != null ? handedIn.name() : found != null ? found.name() : "";
        }
    }

    /** What a file was used for that was not handed in as evidence. */
    public enum Use {
        MAPPING("--mapping"),
        EXCEPTIONS("--exceptions"),
        TIMETABLE("--timetable");

        private final String option;

        Use(String option) {
            this.option = option;
        }

        /** How the user says where it is. */
        public String option() {
            return option;
        }
    }

    /**
     * One file that decided the result beside those that were handed in.
     *
     * @param state {@link FileState#ADDITIONAL} where the receipt names none, so that it is not used
     * @param name in the receipt, else as found
     * @param found where it is now; null where it is not
     */
    public record UsedStanding(
            Use use, FileState state, String name, @Nullable Path found) {}

    /** Whether the result came out again. */
    public enum ResultState {
        SAME,
        DIFFERENT,
        /** It was not evaluated anew, or with something else than then: nothing can be said. */
        NOT_COMPARED
    }

    /**
     * How the result stands to the receipt.
     *
     * @param reasons why it could not be compared, or what else is different
     * @param sha256 of the result that came out now; null where it was not evaluated anew
     * @param score as it comes out now; null where nothing was evaluated
     */
    public record ResultStanding(
            ResultState state,
            List<Text> reasons,
            @Nullable String sha256,
            @Nullable Score score) {}

    /** Whether nothing is wrong and nothing had to be left open. */
    public boolean agrees() {
        return shown.intact() && filesAgree() && result.state() == ResultState.SAME;
    }

    public boolean filesAgree() {
        return same(files);
    }

    static boolean same(List<FileStanding> files) {
        return files.stream().allMatch(file -> isSame(file.state()));
    }

    /** Whether all that decided the result beside them is there; what is there besides decides nothing. */
    public boolean usedAgree() {
        return agree(used);
    }

    static boolean agree(List<UsedStanding> used) {
        return used.stream().allMatch(file -> isSame(file.state()) || file.state() == FileState.ADDITIONAL);
    }

    private static boolean isSame(FileState state) {
        return state == FileState.SAME || state == FileState.RENAMED;
    }

    public boolean readable() {
        return count(FileState.UNREADABLE) == 0
                && used.stream().noneMatch(file -> file.state() == FileState.UNREADABLE);
    }

    public int count(FileState state) {
        return (int) files.stream().filter(file -> file.state() == state).count();
    }
}
