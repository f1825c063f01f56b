package id.patuh.regulation.yaml;

import id.patuh.regulation.Assumption;
import id.patuh.regulation.Effort;
import id.patuh.regulation.OwnTimetable;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.SubjectFile;
import id.patuh.regulation.SubjectFileException;
import id.patuh.regulation.SubjectFiles;
import id.patuh.regulation.Waivers;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A subject's own files, read and refused as those of a pack are. */
public final class YamlSubjectFiles implements SubjectFiles {
    private static final int MOST_BYTES = 1 << 20;

    private final YAMLMapper mapper = new YAMLMapper();

    @Override
    public Waivers waivers(SubjectFile file, Regulation regulation) {
        return read(file, "exceptions.schema.json", new WaiverCheck(regulation)::run, WaiverBinder::waivers);
    }

    @Override
    public OwnTimetable timetable(SubjectFile file, Regulation regulation) {
        return read(file, "timetable.schema.json", new TimetableCheck(regulation)::run, TimetableBinder::timetable);
    }

    @Override
    public Effort effort(SubjectFile file, Regulation regulation) {
        return read(file, "effort.schema.json", EffortCheck.of(regulation)::run, EffortBinder::effort);
    }

    @Override
    public List<Assumption> assumptions(SubjectFile file) {
        return read(file, "what-if.schema.json", (top, defects) -> {}, AssumptionBinder::assumptions);
    }

    private <T> T read(
            SubjectFile file, String schema, BiConsumer<YamlNode, Defects> check, Function<YamlNode, T> binder) {
        var defects = new Defects();
        var document = YamlReader.parse(mapper, file.name(), content(file));
        defects.addAll(document.defects().stream());
        var top = document.top();
        if (document.broken()) {
            throw new SubjectFileException(file, defects.sorted());
        }
        if (!top.present()) {
            throw refused(file, 1, DefectCode.SUBJECT_FILE_EMPTY);
        }
        new SchemaCheck(defects).check(document, schema);
        check.accept(top, defects);
        if (!defects.sorted().isEmpty()) {
            throw new SubjectFileException(file, defects.sorted());
        }
        return bound(file, top, binder);
    }

    private static <T> T bound(SubjectFile file, YamlNode top, Function<YamlNode, T> binder) {
        try {
            return binder.apply(top);
        } catch (MalformedNodeException malformed) {
            var node = malformed.node();
            var defect = DefectCode.VALUE_NOT_ALLOWED.at(node, node.text(), node.key(), Hints.none());
            throw new SubjectFileException(file, List.of(defect));
        }
    }

    private static byte[] content(SubjectFile file) {
        try (var stream = Files.newInputStream(file.path())) {
            var content = stream.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw refused(file, 0, DefectCode.SUBJECT_FILE_TOO_LARGE);
            }
            return content;
        } catch (IOException unreadable) {
            throw refused(file, 0, DefectCode.SUBJECT_FILE_UNREADABLE);
        }
    }

    private static SubjectFileException refused(SubjectFile file, int line, DefectCode code) {
        return new SubjectFileException(file, List.of(code.in(file.name(), line, file.name())));
    }
}
