package id.patuh.cli;

import id.patuh.evidence.EvidenceImporter;
import id.patuh.evidence.FormWriter;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.rules.RuleEngine;
import java.nio.file.Path;

/** What the commands work with; made when a command needs it. */
public interface Toolbox {
    /** The packs in a folder. */
    RegulationLibrary library(Path rules);

    /** The engine for packs of that library. */
    RuleEngine engine(RegulationLibrary library);

    EvidenceImporter importer();

    FormWriter forms();
}
