package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import id.patuh.language.Message;

/** Why a file cannot be marked. */
final class Refusal {
    private Refusal() {}

    static AnnotationException noWorkbook() {
        return new AnnotationException(Message.of("evidence.notes.refused.format"));
    }

    static AnnotationException damaged() {
        return new AnnotationException(Message.of("evidence.notes.refused.damaged"));
    }

    static AnnotationException tooLarge() {
        return new AnnotationException(Message.of("evidence.notes.refused.large"));
    }
}
