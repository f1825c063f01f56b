package id.patuh.web.page;

import id.patuh.language.LocalizedText;
import id.patuh.regulation.Indicator;
import id.patuh.regulation.PackDefectsException;
import id.patuh.regulation.PackMissingException;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.web.security.Permissions;
import id.patuh.web.security.Person;
import id.patuh.workspace.StoredAssessment;
import id.patuh.workspace.UploadedWorkbook;
import id.patuh.workspace.Workspace;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks for words in what somebody may see. */
@Component
class Search {
    static final int MOST = 50;

    private final Workspace workspace;
    private final RegulationLibrary library;
    private final Permissions permissions;

    Search(Workspace workspace, RegulationLibrary library, Permissions permissions) {
        this.workspace = workspace;
        this.library = library;
        this.permissions = permissions;
    }

    /** At most so many of each kind, and one more where there are more. */
    record Found(List<StoredAssessment> assessments, List<IndicatorFound> indicators, List<FileFound> files) {
        public boolean nothing() {
            return assessments.isEmpty() && indicators.isEmpty() && files.isEmpty();
        }
    }

    /** An indicator in an assessment. */
    record IndicatorFound(StoredAssessment about, Indicator indicator) {}

    /** A workbook in an assessment. */
    record FileFound(StoredAssessment about, UploadedWorkbook workbook) {}

    /** For somebody who may see assessments. */
    Found find(Person me, String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT);
        var visible = permissions.visible(me);
        return new Found(
                visible.stream()
                        .filter(about -> contains(about.subject(), words) || contains(about.region(), words))
                        .limit(MOST + 1L)
                        .toList(),
                indicators(me, visible, words),
                visible.stream()
                        .flatMap(about -> files(me, about, words))
                        .limit(MOST + 1L)
                        .toList());
    }

    private List<IndicatorFound> indicators(Person me, List<StoredAssessment> visible, String words) {
        Map<String, List<Indicator>> known = new HashMap<>();
        return visible.stream()
                .flatMap(about ->
                        known
                                .computeIfAbsent(about.regulation(), regulation -> matching(me, regulation, words))
                                .stream()
                                .map(indicator -> new IndicatorFound(about, indicator)))
                .limit(MOST + 1L)
                .toList();
    }

    private List<Indicator> matching(Person me, String regulation, String words) {
        try {
            return library.regulation(regulation).indicators().stream()
                    .filter(indicator -> permissions.owns(me, indicator.office()))
                    .filter(indicator -> contains(indicator.code(), words) || contains(indicator.title(), words))
                    .toList();
        } catch (PackMissingException | PackDefectsException unusable) {
            return List.of();
        }
    }

    private Stream<FileFound> files(Person me, StoredAssessment about, String words) {
        return workspace.evidence().workbooks(about.id()).stream()
                .filter(workbook -> permissions.owns(me, workbook.office()))
                .filter(workbook ->
                        workbook.revisions().stream().anyMatch(revision -> contains(revision.file(), words)))
                .map(workbook -> new FileFound(about, workbook));
    }

    /** In either language, since people know indicators by both names. */
    private static boolean contains(LocalizedText text, String words) {
        return contains(text.id(), words) || contains(text.en(), words);
    }

    private static boolean contains(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words);
    }
}
