package id.patuh.authoring.mutation;

import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Regulation;
import id.patuh.rules.Expression;
import id.patuh.rules.Expression.Arithmetic;
import id.patuh.rules.Expression.FieldOf;
import id.patuh.rules.Expression.Literal;
import id.patuh.rules.Expression.Variable;
import id.patuh.rules.RuleBook.FieldUse;
import id.patuh.rules.RuleWorkshop.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a number of a rule has to move to mean something else: as little as the form's field lets an office write.
 *
 * <p>A measurement has two decimals, so 0.01; amounts of money, counts and years are whole, so 1. A factor or a summand
 * moves by 1 if it is written whole, else by 0.01.
 */
final class Steps {
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final String MONEY = "rupiah";

    private final Regulation regulation;

    Steps(Regulation regulation) {
        this.regulation = regulation;
    }

    /** A number that is compared with something, one step up and one step down. */
    List<Expression> around(Literal number, Expression compared, Part part) {
        return moved(number, isWhole(compared, part) ? BigDecimal.ONE : HUNDREDTH);
    }

    /** A number that is reckoned with, one step up and one step down. */
    static List<Expression> around(Literal number) {
        return moved(number, number.value() instanceof Integer ? BigDecimal.ONE : HUNDREDTH);
    }

    private static List<Expression> moved(Literal number, BigDecimal step) {
        var value = new BigDecimal(String.valueOf(number.value()));
        return Stream.of(value.add(step), value.subtract(step))
                .map(moved -> literal(moved, number.value() instanceof Integer && step.scale() == 0))
                .toList();
    }

    /** A number below zero is read as a difference. */
    private static Expression literal(BigDecimal value, boolean whole) {
        if (value.signum() < 0) {
            return new Arithmetic(new Literal(0), '-', literal(value.negate(), whole));
        }
        return whole ? new Literal(value.intValueExact()) : new Literal(value.doubleValue());
    }

    private boolean isWhole(Expression compared, Part part) {
        var uses = Stream.concat(
                        compared.all()
                                .filter(FieldOf.class::isInstance)
                                .map(field -> new FieldUse(part.form(), part.kode(), ((FieldOf) field).name())),
                        compared.all()
                                .filter(Variable.class::isInstance)
                                .flatMap(variable ->
                                        Stream.ofNullable(part.variables().get(((Variable) variable).name()))))
                .toList();
        return uses.stream().allMatch(this::isWhole);
    }

    /** A count of facts has no field. */
    private boolean isWhole(FieldUse use) {
        return use.field().isEmpty()
                || field(use)
                        .filter(field -> field.type() == FieldType.NUMBER && !MONEY.equals(field.unit()))
                        .isEmpty();
    }

    Optional<Field> field(FieldUse use) {
        return regulation.form(use.form()).flatMap(form -> form.field(use.field()));
    }
}
