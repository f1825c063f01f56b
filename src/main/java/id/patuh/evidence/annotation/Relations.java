package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a part points to, and what it is made to point to besides. */
final class Relations {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** One of them, with its own tag. */
    record Relation(String id, String type, String target, Tag tag) {
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    private final String part;
    private final boolean present;
    private final List<Relation> all = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final StringBuilder added = new StringBuilder();
    private String prefix = "";
    private Tag close = new Tag("</>", 0, "");

    private Relations(String part, boolean present) {
        this.part = part;
        this.present = present;
    }

    /** Those of a part; of the package itself where the part's name is empty. */
    static Relations of(SourcePackage source, String owner) throws IOException, AnnotationException {
        var part = partOf(owner);
        var text = source.textIfPresent(part);
        var relations = new Relations(part, text != null);
        if (text != null) {
            for (var tag : TagReader.tags(text)) {
                relations.take(tag, owner);
            }
        }
        return relations;
    }

    static String partOf(String owner) {
        int slash = owner.lastIndexOf('/') + 1;
        return owner.substring(0, slash) + "_rels/" + owner.substring(slash) + ".rels";
    }

    List<Relation> all() {
        return all;
    }

    Optional<Relation> first(String kind) {
        return all.stream().filter(relation -> relation.is(kind)).findFirst();
    }

    Optional<Relation> byId(String id) {
        return all.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    /** Points to a part of this package; returns the relation's id. */
    String add(String type, String target) {
        int number = 1;
        while (ids.contains("rIdPatuh" + number)) {
            number++;
        }
        var id = "rIdPatuh" + number;
        ids.add(id);
        added.append("<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>"
                .formatted(prefix, id, Xml.escaped(type), Xml.escaped(target)));
        return id;
    }

    void remove(Relation relation) {
        edits.add(new Edit(relation.tag().start(), relation.tag().end(), ""));
    }

    void writeTo(PackageCopy copy) {
        if (!present) {
            if (!added.isEmpty()) {
                copy.add(part, Xml.HEADER + "<Relationships xmlns=\"" + NAMESPACE + "\">" + added + "</Relationships>");
            }
            return;
        }
        if (!added.isEmpty()) {
            edits.addAll(Elements.append(close, added.toString()));
        }
        copy.change(part, edits);
    }

    private void take(Tag tag, String owner) {
        if (tag.local().equals("Relationships")) {
            prefix = tag.prefix();
            close = tag;
        } else if (tag.starts("Relationship")) {
            var id = tag.attribute("Id", "");
            ids.add(id);
            boolean inside = !tag.attribute("TargetMode", "Internal").equals("External");
            var target = inside ? resolved(owner, tag.attribute("Target", "")) : "";
            all.add(new Relation(id, tag.attribute("Type", ""), target, tag));
        }
    }

    private static String resolved(String owner, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var steps = new ArrayDeque<String>();
        for (var step : (owner.substring(0, owner.lastIndexOf('/') + 1) + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
