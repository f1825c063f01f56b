package id.patuh.regulation;

import id.patuh.language.Language;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be used, with everything that is wrong with it. */
public class PackDefectsException extends RuntimeException {
    private final transient List<PackDefect> defects;

    public PackDefectsException(List<PackDefect> defects) {
        super(defects.stream()
                .map(defect -> "- %s:%d %s"
                        .formatted(
                                defect.file(), defect.line(), defect.message().in(Language.EN)))
                .collect(Collectors.joining("\n", "The pack has defects:\n", "")));
        this.defects = defects.stream()
                .sorted(Comparator.comparing(PackDefect::file)
                        .thenComparing(PackDefect::line)
                        .thenComparing(PackDefect::code))
                .toList();
    }

    public List<PackDefect> defects() {
        return defects;
    }
}
