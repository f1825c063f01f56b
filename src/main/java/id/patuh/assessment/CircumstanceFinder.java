package id.patuh.assessment;

import id.patuh.assessment.SubmissionException.Reason;
import id.patuh.language.Message;
import id.patuh.regulation.Effort;
import id.patuh.regulation.IndonesianZone;
import id.patuh.regulation.OwnTimetable;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.SubjectFile;
import id.patuh.regulation.SubjectFiles;
import id.patuh.regulation.Waivers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds and reads what a bureau wrote about its subject, named by the user or lying beside the evidence. */
record CircumstanceFinder(SubjectFiles files, List<Path> paths, CircumstanceRequest request) {

    Circumstances find(Regulation regulation) {
        var exceptions = exceptions();
        var waivers = exceptions.map(file -> files.waivers(file, regulation));
        var dated = file(request.timetable(), SubjectFiles.TIMETABLE, "assessment.submission.timetables");
        var timetable = dated.map(file -> files.timetable(file, regulation)).orElse(OwnTimetable.NONE);
        var effort = file(request.effort(), SubjectFiles.EFFORT, "assessment.submission.efforts")
                .map(file -> files.effort(file, regulation))
                .orElse(Effort.UNSAID);
        var zone = waivers.map(Waivers::zone).orElse(timetable.zone());
        var origin = new CircumstanceFiles(exceptions.orElse(null), request.ignoreExceptions(), dated.orElse(null));
        return new Circumstances(waivers.orElse(Waivers.NONE), timetable, effort, asOf(zone), origin);
    }

    private Optional<SubjectFile> exceptions() {
        return request.ignoreExceptions()
                ? Optional.empty()
                : file(request.exceptions(), SubjectFiles.WAIVERS, "assessment.submission.exceptions");
    }

    private AsOf asOf(IndonesianZone zone) {
        var day = request.asOf();
        return day == null ? AsOf.now(request.clock(), zone) : AsOf.day(day, zone);
    }

    private Optional<SubjectFile> file(@Nullable Path named, String name, String key) {
        if (named != null) {
            return Optional.of(new SubjectFile(named, named.toString().replace('\\', '/'), true));
        }
        var beside = new LinkedHashSet<Path>();
        for (var path : paths) {
            var folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
            if (folder != null && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
                beside.add(folder.resolve(name).toAbsolutePath().normalize());
            }
        }
        if (beside.size() > 1) {
            throw new SubmissionException(Reason.UNCLEAR, Message.of(key, beside.size()));
        }
        var found = beside.stream().findFirst();
        found.filter(CircumstanceFinder::leadsAway).ifPresent(link -> {
            throw new SubmissionException(Reason.UNCLEAR, Message.of(key + ".linked"));
        });
        return found.map(path -> new SubjectFile(path, name, false));
    }

    /** Whoever hands in evidence does not choose which other files of this machine are read. */
    private static boolean leadsAway(Path file) {
        try {
            return !file.toRealPath().startsWith(file.resolveSibling("").toRealPath());
        } catch (IOException nowhere) {
            return Files.isSymbolicLink(file);
        }
    }
}
