package id.patuh.regulation.yaml;

import id.patuh.regulation.PackDefect;
import java.util.List;

/** Everything that is wrong with a pack's files: as YAML, against the schemas, and with each other. */
final class PackValidation {
    private final Pack pack;

    PackValidation(Pack pack) {
        this.pack = pack;
    }

    List<PackDefect> defects() {
        var defects = new Defects();
        defects.addAll(pack.defects());
        var names = new PackNames(pack);
        new SchemaCheck(defects).run(pack);
        // Names are missing where their file could not be read; to call them unknown would bury the cause.
        if (sound(Pack.REGULATION)) {
            new FileCheck(pack, defects).run();
            new RegulationCheck(pack, defects).run();
        }
        if (sound(Pack.REGULATION) && sound(Pack.FORMS)) {
            new FormCheck(pack, names, defects).run();
            new IndicatorCheck(pack, names, defects).run();
            new RetiredCheck(pack, defects).run();
            crossCheckCases(names, defects);
            crossCheckEffort(names, defects);
            crossCheckMappings(names, defects);
        }
        return defects.sorted();
    }

    private void crossCheckCases(PackNames names, Defects defects) {
        var known = pack.criteriaWithFolder().stream()
                .map(criterion -> pack.indicators(criterion).file())
                .allMatch(this::sound);
        if (known && (!pack.documents().containsKey(Pack.CHECKS) || sound(Pack.CHECKS))) {
            new CaseCheck(pack, names, defects).run();
        }
    }

    /** The work that a pack reckons with is its author's own, and says so. */
    private void crossCheckEffort(PackNames names, Defects defects) {
        var effort = pack.top(Pack.EFFORT);
        if (sound(Pack.EFFORT)) {
            if (!effort.at("source").present()) {
                defects.add(DefectCode.FIELD_REQUIRED, effort, "source");
            }
            new EffortCheck(names.fields(), names.kodes()).run(effort, defects);
        }
    }

    /** Forms that cannot be bound are told already. */
    private void crossCheckMappings(PackNames names, Defects defects) {
        if (pack.mappingFiles().isEmpty()) {
            return;
        }
        try {
            var forms = FormBinder.forms(pack.top(Pack.FORMS));
            var check = new MappingCheck(new MappingTargets(forms, names.offices(), names::kodesOn), defects);
            pack.mappingFiles().forEach(check::run);
        } catch (MalformedNodeException toldByTheSchema) {
            return;
        }
    }

    private boolean sound(String file) {
        return pack.top(file).json().isContainer();
    }

    /** Never empty: what could not be bound is a defect, even where nothing else found it. */
    List<PackDefect> defectsBesides(YamlNode malformed) {
        var defects = defects();
        return defects.isEmpty()
                ? List.of(DefectCode.VALUE_NOT_ALLOWED.at(malformed, malformed.text(), malformed.key(), Hints.none()))
                : defects;
    }
}
