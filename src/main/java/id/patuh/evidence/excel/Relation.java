package id.patuh.evidence.excel;

import id.patuh.evidence.packaged.PackageFile;
import id.patuh.evidence.sheet.RefusedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where a package's parts point to. */
record Relation(String id, String type, String target) {
    static final String MACROS = "/macros";

    /** Sheets by their relation's id, the others by the end of their type. */
    static Map<String, String> targets(PackageFile file, String main) throws RefusedException {
        var targets = new HashMap<String, String>();
        for (var relation : of(file, main)) {
            if (relation.type().endsWith("/worksheet")) {
                targets.put(relation.id(), relation.target());
            } else if (relation.type().endsWith("/styles")) {
                targets.put("/styles", relation.target());
            } else if (relation.type().endsWith("/vbaProject")) {
                targets.put(MACROS, relation.target());
            } else if (relation.type().endsWith("/sharedStrings")) {
                targets.put("/sharedStrings", relation.target());
            }
        }
        return targets;
    }

    static List<Relation> of(PackageFile file, String part) throws RefusedException {
        int slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var xml = file.xml(folder + "_rels/" + part.substring(slash) + ".rels");
        var relations = new ArrayList<Relation>();
        if (xml.isPresent()) {
            try (var cursor = xml.get()) {
                while (cursor.next()) {
                    if (cursor.starts("Relationship")) {
                        var relation = new Relation(
                                cursor.attribute("Id", ""),
                                cursor.attribute("Type", ""),
                                resolved(folder, cursor.attribute("Target", "")));
                        file.budget().hold(relation.size());
                        relations.add(relation);
                    }
                }
            }
        }
        return relations;
    }

    private long size() {
        return 200L + id.length() + type.length() + target.length();
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var steps = new ArrayDeque<String>();
        for (var step : (folder + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
