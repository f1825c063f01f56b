package id.patuh.evidence;

import id.patuh.evidence.reading.TypedAnswerReader;
import id.patuh.language.Text;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import org.jspecify.annotations.Nullable;

/** Understands an answer that somebody types, as a cell of that column would be understood. */
public interface AnswerReader {
    static AnswerReader of(Regulation regulation) {
        return new TypedAnswerReader(regulation);
    }

    /** What words mean in a field of a row with that code. */
    Answer read(Form form, String kode, Field field, String words);

    /**
     * An answer, or why it is none.
     *
     * @param typed as the field's Java type; null where the words are no answer
     * @param problem what is wrong and what was expected; null where nothing is
     */
    record Answer(@Nullable Object typed, @Nullable Text problem) {}
}
