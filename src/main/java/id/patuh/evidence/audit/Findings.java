package id.patuh.evidence.audit;

import id.patuh.evidence.AuditCode;
import id.patuh.evidence.AuditFinding;
import id.patuh.language.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings as they are made: cells with the same fault become one. */
final class Findings {
    private static final int MOST = 2_000;

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<AuditCode, Set<Long>> places = new LinkedHashMap<>();

    /** A fault of one cell; faults of the same group are one finding. */
    Group add(AuditCode code, Sheet sheet, String key, int row, int column) {
        var id = id(code, sheet, key);
        var group = groups.get(id);
        if (group == null) {
            if (groups.size() >= MOST) {
                return overflow(sheet, row, column);
            }
            group = new Group(code, sheet);
            groups.put(id, group);
        }
        group.cells.add(row, column);
        if (places.computeIfAbsent(code, any -> new HashSet<>()).size() < 200_000) {
            places.get(code).add(place(sheet, row, column));
        }
        return group;
    }

    /** Whether a cell was found to have one of these faults. */
    boolean has(Sheet sheet, int row, int column, AuditCode... codes) {
        for (var code : codes) {
            if (places.getOrDefault(code, Set.of()).contains(place(sheet, row, column))) {
                return true;
            }
        }
        return false;
    }

    List<AuditFinding> all() {
        return groups.values().stream()
                .sorted(Comparator.comparingInt((Group group) -> group.sheet.index())
                        .thenComparing(group -> group.code)
                        .thenComparingLong(group -> group.cells.first()))
                .map(Group::finding)
                .toList();
    }

    private static String id(AuditCode code, Sheet sheet, String key) {
        return code + "\n" + sheet.index() + "\n" + key;
    }

    private Group overflow(Sheet sheet, int row, int column) {
        var id = id(AuditCode.AUDIT_INCOMPLETE, sheet, "");
        var group = groups.computeIfAbsent(id, any -> new Group(AuditCode.AUDIT_INCOMPLETE, sheet));
        group.cells.add(row, column);
        return group;
    }

    private static long place(Sheet sheet, int row, int column) {
        return ((long) sheet.index() << 40) | ((long) row << 14) | column;
    }

    /** One finding in the making. */
    static final class Group {
        private final AuditCode code;
        private final Sheet sheet;
        private final CellList cells = new CellList();
        private final Map<Sheet, CellList> related = new LinkedHashMap<>();
        private final Set<String> ranges = new LinkedHashSet<>();
        private Object[] details = {"", ""};
        private boolean told;

        private Group(AuditCode code, Sheet sheet) {
            this.code = code;
            this.sheet = sheet;
        }

        Group relate(Sheet other, int row, int column) {
            related.computeIfAbsent(other, any -> new CellList()).add(row, column);
            return this;
        }

        Group relate(Range range) {
            if (ranges.size() < CellList.SHOWN) {
                ranges.add(range.seenFrom(sheet));
            }
            return this;
        }

        /** What the sentences say beside the cells; the first cell decides. */
        Group details(Object... words) {
            if (!told) {
                details = words;
                told = true;
            }
            return this;
        }

        private AuditFinding finding() {
            var shown = cells.blocks().stream().map(Addresses::of).toList();
            var others = new ArrayList<>(ranges);
            related.forEach((other, list) ->
                    list.blocks().forEach(block -> others.add(new Range(other, block).seenFrom(sheet))));
            var arguments = new ArrayList<Object>(List.of(listed(shown), formula(), listed(others), cells.count()));
            arguments.addAll(List.of(details));
            return new AuditFinding(
                    code,
                    sheet.name(),
                    shown,
                    cells.count(),
                    List.copyOf(others.subList(0, Math.min(others.size(), CellList.SHOWN))),
                    sentence("message", arguments),
                    sentence("effect", arguments),
                    sentence("repair", arguments));
        }

        private String formula() {
            long first = cells.first();
            int row = CellList.row(first);
            int column = CellList.column(first);
            var template = sheet.template(row, column);
            if (template == null) {
                return "";
            }
            var text = template.textAt(row, column);
            return text.length() > 120 ? text.substring(0, 119) + "…" : text;
        }

        private static String listed(List<String> addresses) {
            var few = String.join(", ", addresses.subList(0, Math.min(6, addresses.size())));
            return addresses.size() > 6 ? few + ", …" : few;
        }

        private Message sentence(String part, List<Object> arguments) {
            return new Message("evidence.audit." + code + "." + part, List.copyOf(arguments));
        }
    }
}
