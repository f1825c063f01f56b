package id.patuh.evidence.annotation;

import id.patuh.evidence.AnnotationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The comments of a sheet: the office's own stay, and ours come behind them or into them. */
final class CommentsPart {
    static final String AUTHOR = "Patuh";

    /** Begins what we say, since some programs forget who wrote a comment, and some comments are the office's too. */
    private static final String DIVIDER = "\u2014\u2014 Patuh \u2014\u2014";

    /** Begins the author of a conversation, which spreadsheet programs keep elsewhere and only repeat here. */
    private static final String CONVERSATION = "tc=";

    /** One comment as it stands in the part. */
    private record Comment(Place place, int author, List<Tag> tags) {
        Tag first() {
            return tags.get(0);
        }

        Tag last() {
            return tags.get(tags.size() - 1);
        }
    }

    private final List<String> authors = new ArrayList<>();
    private final Map<Place, Comment> comments = new TreeMap<>();
    private @Nullable Tag authorsEnd;
    private @Nullable Tag listEnd;
    private String prefix = "";

    private CommentsPart(String text) throws AnnotationException {
        read(TagReader.tags(text));
    }

    static CommentsPart of(String text) throws AnnotationException {
        return new CommentsPart(text);
    }

    /** A part with our comments only. */
    static String newPart(String namespace, Map<Place, String> remarks) {
        var part = new StringBuilder(Xml.HEADER)
                .append("<comments xmlns=\"%s\"><authors><author>%s</author></authors><commentList>"
                        .formatted(namespace, AUTHOR));
        remarks.forEach((place, remark) -> part.append(comment("", place, 0, remark)));
        return part.append("</commentList></comments>").toString();
    }

    /** Places that have a comment already and thus need no shape. */
    Set<Place> places() {
        return comments.keySet();
    }

    List<Edit> edits(Map<Place, String> remarks) throws AnnotationException {
        if (authorsEnd == null || listEnd == null) {
            throw Refusal.damaged();
        }
        int author = authors.indexOf(AUTHOR);
        boolean known = author >= 0;
        var edits = new ArrayList<Edit>();
        var added = new StringBuilder();
        for (var remark : remarks.entrySet()) {
            var own = comments.get(remark.getKey());
            if (own == null) {
                added.append(comment(prefix, remark.getKey(), known ? author : authors.size(), remark.getValue()));
            } else if (!isConversation(own)) {
                edits.addAll(joined(own, remark.getValue()));
            }
        }
        if (!added.isEmpty()) {
            edits.addAll(Elements.append(listEnd, added.toString()));
            if (!known) {
                edits.addAll(Elements.append(authorsEnd, "<%1$sauthor>%2$s</%1$sauthor>".formatted(prefix, AUTHOR)));
            }
        }
        return edits;
    }

    /** The comments that are ours alone. */
    Set<Place> ours() {
        int author = authors.indexOf(AUTHOR);
        var ours = new TreeSet<Place>();
        comments.values().stream()
                .filter(comment -> (author >= 0 && comment.author() == author) || beginsWithUs(comment))
                .forEach(comment -> ours.add(comment.place()));
        return ours;
    }

    private static boolean beginsWithUs(Comment comment) {
        return comment.tags().stream()
                .filter(tag -> tag.ends("t"))
                .findFirst()
                .filter(tag -> tag.before().strip().startsWith(DIVIDER))
                .isPresent();
    }

    /** Takes away all that we have said. */
    List<Edit> clearing() {
        var ours = ours();
        var edits = new ArrayList<Edit>();
        for (var comment : comments.values()) {
            if (ours.contains(comment.place())) {
                edits.add(new Edit(comment.first().start(), comment.last().end(), ""));
            } else {
                edits.addAll(clearing(comment));
            }
        }
        return edits;
    }

    private boolean isConversation(Comment comment) {
        return comment.author() >= 0
                && comment.author() < authors.size()
                && authors.get(comment.author()).startsWith(CONVERSATION);
    }

    /** What somebody wrote without runs becomes a run, since programs read either the text or its runs. */
    private List<Edit> joined(Comment comment, String remark) {
        var edits = new ArrayList<Edit>();
        Tag behind = null;
        int depth = 0;
        for (var tag : comment.tags()) {
            depth -= tag.isEnd() ? 1 : 0;
            if (depth == 2 && (tag.local().equals("t") || tag.local().equals("r"))) {
                behind = tag;
                if (tag.starts("t")) {
                    edits.add(Edit.insert(tag.start(), "<" + prefix + "r>"));
                }
                if (tag.closes("t")) {
                    edits.add(Edit.insert(tag.end(), "</" + prefix + "r>"));
                }
            }
            depth += tag.isEnd() || tag.isEmpty() ? 0 : 1;
        }
        if (behind == null) {
            return List.of();
        }
        edits.add(Edit.insert(behind.end(), run(prefix, "\n" + DIVIDER + "\n" + remark)));
        return edits;
    }

    /** From the divider on, in whatever runs a program has stored it. */
    private List<Edit> clearing(Comment comment) {
        var edits = new ArrayList<Edit>();
        boolean ours = false;
        Tag open = null;
        Edit breakBefore = null;
        for (var tag : comment.tags()) {
            if (tag.starts("t")) {
                open = tag;
            } else if (tag.ends("t") && open != null) {
                int divider = ours ? 0 : tag.before().indexOf(DIVIDER);
                if (divider == 0 && !ours && breakBefore != null) {
                    edits.add(breakBefore);
                }
                var kept = divider < 0 ? tag.before() : tag.before().substring(0, divider);
                var change = cut(open, tag, kept.stripTrailing());
                ours |= divider >= 0;
                if (ours) {
                    edits.add(change);
                } else {
                    breakBefore = change;
                }
            }
        }
        return edits;
    }

    private static Edit cut(Tag open, Tag close, String kept) {
        long begin = open.end();
        return new Edit(begin, close.start(), Xml.escaped(kept));
    }

    private void read(List<Tag> tags) {
        for (int i = 0; i < tags.size(); i++) {
            var tag = tags.get(i);
            if (tag.starts("comments")) {
                prefix = tag.prefix();
            } else if (tag.closes("author")) {
                authors.add(tag.isEnd() ? tag.before() : "");
            } else if (tag.closes("authors")) {
                authorsEnd = tag;
            } else if (tag.closes("commentList")) {
                listEnd = tag;
            } else if (tag.starts("comment")) {
                take(tags.subList(i, tags.size()));
            }
        }
    }

    private void take(List<Tag> tags) {
        int end = 0;
        while (end < tags.size() && !tags.get(end).closes("comment")) {
            end++;
        }
        var own = List.copyOf(tags.subList(0, Math.min(end + 1, tags.size())));
        var first = own.get(0);
        Place.parse(Objects.requireNonNullElse(first.attribute("ref"), ""))
                .ifPresent(place -> comments.put(place, new Comment(place, first.whole("authorId", -1), own)));
    }

    private static String comment(String prefix, Place place, int author, String remark) {
        return "<%1$scomment ref=\"%2$s\" authorId=\"%3$d\" shapeId=\"0\"><%1$stext>%4$s</%1$stext></%1$scomment>"
                .formatted(prefix, place.a1(), author, run(prefix, DIVIDER + "\n" + remark));
    }

    private static String run(String prefix, String text) {
        return ("<%1$sr><%1$srPr><%1$ssz val=\"9\"/><%1$scolor rgb=\"" + Look.INK + "\"/><%1$srFont val=\"" + Look.FONT
                        + "\"/></%1$srPr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>")
                .formatted(prefix, Xml.escaped(text));
    }
}
