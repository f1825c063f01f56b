package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The changes that put our two sheets into a workbook's list, or take them out: whatever counts sheets is counted anew. */
final class SheetList {
    private static final Set<String> BEHIND_NAMES = Set.of(
            "calcPr",
            "oleSize",
            "customWorkbookViews",
            "pivotCaches",
            "smartTagPr",
            "smartTagTypes",
            "webPublishing",
            "fileRecoveryPr",
            "webPublishObjects",
            "extLst");

    private final WorkbookPart workbook;
    private final List<Edit> edits = new ArrayList<>();

    SheetList(WorkbookPart workbook) {
        this.workbook = workbook;
    }

    List<Edit> edits() {
        return edits;
    }

    /**
     * Puts the list in front and the memory behind.
     *
     * @param headingRow the row that is printed on every page
     */
    void insert(String notes, String notesRelation, String memoryRelation, int headingRow) throws AnnotationException {
        var sheets = workbook.sheets();
        if (sheets.isEmpty()) {
            throw Refusal.damaged();
        }
        int id = sheets.stream().mapToInt(WorkbookPart.Sheet::id).max().orElse(0);
        edits.add(Edit.insert(sheets.get(0).tag().start(), sheet(notes, id + 1, notesRelation, "")));
        var end = workbook.tags().stream()
                .filter(tag -> tag.ends("sheets"))
                .findFirst()
                .orElseThrow(Refusal::damaged);
        edits.add(Edit.insert(end.start(), sheet(Memory.SHEET, id + 2, memoryRelation, " state=\"veryHidden\"")));
        workbook.starting("definedName").stream()
                .filter(name -> name.attribute("localSheetId") != null)
                .forEach(name ->
                        edits.add(name.with("localSheetId", String.valueOf(name.whole("localSheetId", 0) + 1))));
        addTitles(notes, headingRow);
        for (var view : workbook.starting("workbookView")) {
            setTab(view, "activeTab", 0);
            setTab(view, "firstSheet", 0);
        }
    }

    /** Takes sheets out again, after a program has saved the workbook in its own way. */
    void remove(List<WorkbookPart.Sheet> gone, List<String> tabs) {
        var places = gone.stream().map(workbook.sheets()::indexOf).toList();
        gone.forEach(sheet -> edits.add(deletion(sheet.tag(), "sheet")));
        for (var name : workbook.starting("definedName")) {
            int of = name.whole("localSheetId", -1);
            if (places.contains(of)) {
                edits.add(deletion(name, "definedName"));
            } else if (of >= 0) {
                edits.add(name.with("localSheetId", String.valueOf(without(places, of))));
            }
        }
        int last = Math.max(0, workbook.sheets().size() - places.size() - 1);
        int window = 0;
        for (var view : workbook.starting("workbookView")) {
            int active = view.whole("activeTab", 0);
            int before = window < tabs.size() ? number(tabs.get(window)) : 0;
            setTab(view, "activeTab", Math.min(last, places.contains(active) ? before : without(places, active)));
            setTab(view, "firstSheet", Math.min(last, without(places, view.whole("firstSheet", 0))));
            window++;
        }
    }

    private void setTab(Tag view, String name, int tab) {
        boolean said = view.attribute(name) != null;
        if (said ? view.whole(name, -1) != tab : tab > 0) {
            edits.add(view.with(name, String.valueOf(tab)));
        }
    }

    /** A tab's place when those at other places are gone. */
    private static int without(List<Integer> places, int tab) {
        return tab - (int) places.stream().filter(place -> place < tab).count();
    }

    private static int number(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }

    /** The whole of an element without children. */
    private Edit deletion(Tag tag, String element) {
        var tags = workbook.tags();
        int at = tags.indexOf(tag);
        boolean closed =
                !tag.isEmpty() && at + 1 < tags.size() && tags.get(at + 1).ends(element);
        return new Edit(tag.start(), closed ? tags.get(at + 1).end() : tag.end(), "");
    }

    private void addTitles(String notes, int row) {
        var prefix = workbook.root().prefix();
        var reference = "'" + notes.replace("'", "''") + "'!$" + row + ":$" + row;
        var name = "<%1$sdefinedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">%2$s</%1$sdefinedName>"
                .formatted(prefix, Xml.escaped(reference));
        var names = workbook.tags().stream()
                .filter(tag -> tag.closes("definedNames"))
                .findFirst();
        if (names.isPresent()) {
            edits.addAll(Elements.append(names.get(), name));
            return;
        }
        edits.add(Edit.insert(placeOfNames(), "<%1$sdefinedNames>%2$s</%1$sdefinedNames>".formatted(prefix, name)));
    }

    private long placeOfNames() {
        int depth = 0;
        long place = 0;
        for (var tag : workbook.tags()) {
            depth -= tag.isEnd() ? 1 : 0;
            boolean behind = depth == 1 && !tag.isEnd() && BEHIND_NAMES.contains(tag.local());
            if (behind || (depth == 0 && tag.isEnd())) {
                return tag.start();
            }
            depth += tag.isEnd() || tag.isEmpty() ? 0 : 1;
            place = tag.end();
        }
        return place;
    }

    private String sheet(String name, int id, String relation, String state) {
        return "<%ssheet xmlns:r=\"%s\" name=\"%s\" sheetId=\"%d\"%s r:id=\"%s\"/>"
                .formatted(
                        workbook.root().prefix(), workbook.relationNamespace(), Xml.escaped(name), id, state, relation);
    }
}
