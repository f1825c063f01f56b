package id.patuh.regulation;

import id.patuh.regulation.yaml.YamlSubjectFiles;

/** Reads what a bureau writes about its own subject: exceptions, deadlines and its work. */
public interface SubjectFiles {
    String WAIVERS = "exceptions.yaml";
    String TIMETABLE = "timetable.yaml";
    String EFFORT = Effort.FILE;

    static SubjectFiles ofYaml() {
        return new YamlSubjectFiles();
    }

    /**
     * Reads the exceptions for indicators of a regulation.
     *
     * @throws SubjectFileException if the file cannot be used as it is
     */
    Waivers waivers(SubjectFile file, Regulation regulation);

    /**
     * Reads the deadlines that were told for a regulation.
     *
     * @throws SubjectFileException if the file cannot be used as it is
     */
    OwnTimetable timetable(SubjectFile file, Regulation regulation);

    /**
     * Reads how much work evidence of a regulation is for this subject.
     *
     * @throws SubjectFileException if the file cannot be used as it is
     */
    Effort effort(SubjectFile file, Regulation regulation);
}
