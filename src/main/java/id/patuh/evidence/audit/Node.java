package id.patuh.evidence.audit;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of a formula, relative to the cell that it stands in. */
sealed interface Node {
    List<Node> parts();

    /** This piece and all pieces within it. */
    default Stream<Node> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Node::all));
    }

    /** All function calls within. */
    default Stream<Call> calls() {
        return all().filter(Call.class::isInstance).map(Call.class::cast);
    }

    /** All references within. */
    default Stream<Reference> references() {
        return all().filter(Reference.class::isInstance).map(Reference.class::cast);
    }

    /** A number, a text or a truth. */
    record Constant(Object value) implements Node {
        @Override
        public List<Node> parts() {
            return List.of();
        }
    }

    /** An argument left away, an error, an array of constants, a name that nothing is known about. */
    record Other(String text) implements Node {
        @Override
        public List<Node> parts() {
            return List.of();
        }
    }

    /**
     * Cells.
     *
     * @param sheet null for the sheet of the formula
     * @param file whether another file is meant
     */
    record Reference(@Nullable String sheet, boolean file, Corner first, Corner last) implements Node {
        @Override
        public List<Node> parts() {
            return List.of();
        }

        /** The same for references to the same cells, as seen from the formula's cell. */
        String key() {
            var corners = isCell() ? first.key() : first.key() + ":" + last.key();
            return sheet == null && !file ? corners : (file ? "[]" : "") + sheet + "!" + corners;
        }

        /** Whether it means the same cells wherever the formula stands. */
        boolean isFixed() {
            return Stream.of(first, last).noneMatch(corner -> corner.rowMoves() || corner.columnMoves());
        }

        boolean isCell() {
            return first.equals(last);
        }

        /** A cell in the row of the formula itself. */
        boolean isBeside() {
            return sheet == null && isCell() && first.rowMoves() && first.row() == 0;
        }
    }

    /** A place, absolute or as a distance from the formula's cell; rows from 1, columns from 0. */
    record Corner(int row, boolean rowMoves, int column, boolean columnMoves) {
        String key() {
            return (rowMoves ? "R[" + row + "]" : "R" + row) + (columnMoves ? "C[" + column + "]" : "C" + column);
        }

        int rowAt(int at) {
            return rowMoves ? row + at : row;
        }

        int columnAt(int at) {
            return columnMoves ? column + at : column;
        }
    }

    /**
     * A function.
     *
     * @param from where its tokens begin
     * @param to where they end, exclusive
     */
    record Call(String name, List<Node> parts, int from, int to) implements Node {
        @Nullable Node part(int index) {
            return index < parts.size() ? parts.get(index) : null;
        }

        boolean is(String... names) {
            return List.of(names).contains(name);
        }
    }

    /** A sign between or before pieces: {@code +}, {@code >=}, {@code &}; with its tokens, as a function has. */
    record Operation(String sign, List<Node> parts, int from, int to) implements Node {
        boolean compares() {
            return List.of("=", "<>", "<", ">", "<=", ">=").contains(sign);
        }
    }
}
