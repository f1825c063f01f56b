package id.patuh.regulation;

import java.util.List;

/** A file about a subject that cannot be used; carries everything that is wrong with it. */
public final class SubjectFileException extends RuntimeException {
    private final transient SubjectFile file;
    private final transient List<PackDefect> defects;

    public SubjectFileException(SubjectFile file, List<PackDefect> defects) {
        super("The file (%s) has %d defects.".formatted(file.name(), defects.size()));
        this.file = file;
        this.defects = List.copyOf(defects);
    }

    public SubjectFile file() {
        return file;
    }

    /** In the order of the lines. */
    public List<PackDefect> defects() {
        return defects;
    }
}
