package id.patuh.evidence.reading;

import id.patuh.evidence.ReadingOptions;
import id.patuh.regulation.MappedTable;
import id.patuh.regulation.Regulation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The headings that the importer knows. */
public final class KnownHeadings {
    /** No headings at all. */
    public static final KnownHeadings NONE = new KnownHeadings(Optional.empty(), List.of());

    private final Optional<KnownForms> forms;
    private final List<MappedTable> tables;

    /** @param tables of all mappings, whatever files they are about */
    private KnownHeadings(Optional<KnownForms> forms, List<MappedTable> tables) {
        this.forms = forms;
        this.tables = tables;
    }

    /**
     * Those of a regulation's forms, and of the mappings that there are.
     *
     * @throws id.patuh.regulation.MappingDefectsException if a mapping that the user gives does not fit the regulation
     */
    public static KnownHeadings of(Regulation regulation, ReadingOptions options) {
        var tables = Mappings.of(regulation, options).all().stream()
                .flatMap(mapping -> mapping.tables().stream())
                .toList();
        return new KnownHeadings(Optional.of(new KnownForms(regulation)), tables);
    }

    /**
     * Finds those of a sheet's tables while it is read.
     *
     * @param rows numbers of the rows whose headings are wanted
     */
    public HeadingRows in(String sheet, Collection<Integer> rows) {
        var named = tables.stream()
                .filter(table -> Wildcard.matches(table.sheet(), sheet))
                .toList();
        var form = forms.flatMap(known -> known.form(sheet).map(own -> new FormHeadings(own, known.fields(own))));
        return new HeadingRows(form, new HeadingBlock(named), rows);
    }
}
