package id.patuh.evidence.reading;

import id.patuh.evidence.ReadingOptions;
import id.patuh.evidence.Submission.SubmittedFile;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.SheetMapping;
import java.util.List;
import java.util.stream.Stream;

/** The mappings that there are, the user's before the pack's. */
record Mappings(List<SheetMapping> all) {
    /** @throws id.patuh.regulation.MappingDefectsException if one that the user gives does not fit the regulation */
    static Mappings of(Regulation regulation, ReadingOptions options) {
        return new Mappings(
                Stream.concat(options.mappings().mappings(regulation).stream(), regulation.mappings().stream())
                        .toList());
    }

    List<SheetMapping> about(SubmittedFile file) {
        return all.stream().filter(mapping -> isAbout(mapping, file)).toList();
    }

    private static boolean isAbout(SheetMapping mapping, SubmittedFile file) {
        if (mapping.files().isEmpty()) {
            return file.identity() == null;
        }
        var name = file.name().substring(file.name().lastIndexOf('/') + 1);
        return mapping.files().stream()
                .anyMatch(pattern -> Wildcard.matches(pattern, name)
                        || Wildcard.matches(pattern, file.name())
                        || Wildcard.matches(pattern, withoutEnding(name)));
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
