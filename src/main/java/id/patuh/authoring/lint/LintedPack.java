package id.patuh.authoring.lint;

import id.patuh.regulation.Indicator;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.PackWriting;
import id.patuh.regulation.PackWriting.Kind;
import id.patuh.regulation.Place;
import id.patuh.regulation.Regulation;
import java.util.List;

/** A pack that can be read, whatever its rules. */
public record LintedPack(Regulation regulation, List<PackCase> cases, PackWriting writing) {
    Place place(Kind kind, String... names) {
        return writing.place(kind, names);
    }

    Place place(Indicator indicator) {
        return place(Kind.INDICATOR, indicator.code());
    }
}
