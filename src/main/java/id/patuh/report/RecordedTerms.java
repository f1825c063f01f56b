package id.patuh.report;

import id.patuh.assessment.AsOf;
import id.patuh.assessment.CircumstanceFiles;
import id.patuh.assessment.Circumstances;
import id.patuh.evidence.ReadingOptions;
import id.patuh.regulation.Effort;
import id.patuh.regulation.IndonesianZone;
import id.patuh.regulation.MappingFiles;
import id.patuh.regulation.OwnTimetable;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.SubjectFile;
import id.patuh.regulation.SubjectFiles;
import id.patuh.regulation.Waivers;
import id.patuh.report.Verification.FileState;
import id.patuh.report.Verification.Use;
import id.patuh.report.Verification.UsedStanding;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How a receipt says that its files were read and judged.
 *
 * @param used the files that this needs, every one of them found with the content it had
 */
record RecordedTerms(Receipt receipt, List<UsedStanding> used) {

    ReadingOptions reading() {
        var mappings = found(Use.MAPPING).toList();
        return new ReadingOptions(
                receipt.reading().recalculate(),
                new MappingFiles(
                        mappings.stream().map(SubjectFile::path).toList(),
                        mappings.stream().map(SubjectFile::name).toList()));
    }

    /** @throws id.patuh.regulation.SubjectFileException if a file does not fit the regulation, which is another now */
    Circumstances circumstances(Regulation regulation) {
        var files = SubjectFiles.ofYaml();
        var exceptions = found(Use.EXCEPTIONS).findFirst();
        var timetable = found(Use.TIMETABLE).findFirst();
        return new Circumstances(
                exceptions.map(file -> files.waivers(file, regulation)).orElse(Waivers.NONE),
                timetable.map(file -> files.timetable(file, regulation)).orElse(OwnTimetable.NONE),
                Effort.UNSAID,
                asOf(),
                new CircumstanceFiles(
                        exceptions.orElse(null), receipt.circumstances().exceptionsIgnored(), timetable.orElse(null)));
    }

    /** What was recorded was chosen, or a file made it necessary; either way it belongs into the result. */
    private AsOf asOf() {
        var then = receipt.circumstances().asOf();
        return then == null
                ? new AsOf(receipt.issued().toInstant(), IndonesianZone.WIB, false)
                : new AsOf(then.moment().toInstant(), then.zone(), true);
    }

    private Stream<SubjectFile> found(Use use) {
        return used.stream()
                .filter(file -> file.use() == use && file.state() != FileState.ADDITIONAL)
                .map(file -> new SubjectFile(Objects.requireNonNull(file.found()), file.name(), true));
    }
}
