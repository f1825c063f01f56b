package id.patuh.batch;

import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.SubjectFileException;
import java.util.List;

/** Why a subject could not be assessed, in one or two sentences: the first defect stands for the others. */
final class BreakWords {
    private BreakWords() {}

    static Text of(SubjectFileException refused) {
        return of("batch.broken.subjectFile", refused.defects());
    }

    static Text of(PackDefectsException defects) {
        return of("batch.broken.rules", defects.defects());
    }

    /** What Java says is for the developers; it is in no language in particular. */
    static Text of(Throwable unexpected) {
        var said = unexpected.getMessage();
        var name = unexpected.getClass().getSimpleName();
        return Message.of("batch.broken.unexpected", said == null ? name : name + ": " + said);
    }

    private static Text of(String key, List<PackDefect> defects) {
        if (defects.isEmpty()) {
            return Message.of(key, 0, "", "", "");
        }
        var first = defects.get(0);
        return Message.of(key, defects.size(), first.file() + ":" + first.line(), first.message(), first.repair());
    }
}
