package id.patuh.rules.drools;

import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;

/** Reads a rule file with the grammar of the compiler. */
final class Grammar extends BaseErrorListener {
    private final BaseErrorListener listener;
    private boolean failed;

    private Grammar(BaseErrorListener listener) {
        this.listener = listener;
    }

    /**
     * Reads a file; empty where it is malformed, which the listener is told.
     *
     * <p>The quick way of prediction reads alike or finds an error; only then the thorough one, many times slower, is
     * asked.
     */
    static Optional<PackageDescr> read(String text, BaseErrorListener listener) {
        return new Grammar(new BaseErrorListener())
                .read(text, PredictionMode.SLL)
                .or(() -> new Grammar(listener).read(text, PredictionMode.LL));
    }

    private Optional<PackageDescr> read(String text, PredictionMode mode) {
        var parser = DRL10ParserHelper.createDrlParser(text);
        parser.getInterpreter().setPredictionMode(mode);
        parser.removeErrorListeners();
        parser.addErrorListener(this);
        if (parser.getTokenStream().getTokenSource() instanceof Lexer lexer) {
            lexer.removeErrorListeners();
            lexer.addErrorListener(this);
        }
        var unit = parser.compilationUnit();
        return failed
                ? Optional.empty()
                : Optional.of(
                        DRL10ParserHelper.compilationUnitContext2PackageDescr(unit, parser.getTokenStream(), null));
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            Object symbol,
            int line,
            int column,
            String message,
            RecognitionException cause) {
        failed = true;
        listener.syntaxError(recognizer, symbol, line, column, message, cause);
    }
}
