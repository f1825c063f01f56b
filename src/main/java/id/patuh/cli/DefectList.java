package id.patuh.cli;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;
import id.patuh.regulation.PackDefect;
import id.patuh.regulation.SubjectFileException;
import java.util.List;

/** Tells everything that is wrong with a pack or with a file about a subject. */
final class DefectList {
    private DefectList() {}

    static void tell(List<PackDefect> defects, Terminal terminal, Language language) {
        tell(Message.of("cli.packDefects", defects.size()), defects, terminal, language);
    }

    static void ofMappings(List<PackDefect> defects, Terminal terminal, Language language) {
        tell(Message.of("cli.mappingDefects", defects.size()), defects, terminal, language);
    }

    /** Tells everything that is wrong with a file about a subject. */
    static void tell(SubjectFileException refused, Terminal terminal, Language language) {
        var name = Text.verbatim(refused.file().name());
        var heading =
                Message.of("cli.subjectFileDefects", name, refused.defects().size());
        tell(heading, refused.defects(), terminal, language);
    }

    private static void tell(Text heading, List<PackDefect> defects, Terminal terminal, Language language) {
        terminal.complain(heading, language);
        for (var defect : defects) {
            terminal.complain(
                    Message.of(
                            "cli.packDefect",
                            Text.verbatim(defect.file() + ":" + defect.line()),
                            defect.code(),
                            defect.message(),
                            defect.repair()),
                    language);
        }
    }
}
