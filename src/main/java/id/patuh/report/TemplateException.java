package id.patuh.report;

import id.patuh.language.Language;
import id.patuh.language.Message;
import id.patuh.language.Text;

/** A template of a document that cannot be used as it is. */
public final class TemplateException extends RuntimeException {
    private final Code code;
    private final transient Text reason;

    /** The stable names of everything that can be wrong with a template. */
    public enum Code {
        /** The folder of templates is not there, or has no template in it. */
        FOLDER_WITHOUT_TEMPLATES,
        /** The file is damaged, or no file of its kind. */
        UNREADABLE,
        /** It names something that documents do not know. */
        PLACEHOLDER_UNKNOWN,
        /** A placeholder or a part to be repeated is not closed, or closed without being opened. */
        PLACEHOLDER_BROKEN,
        /** A formula, or cells joined over several rows, stand where rows are repeated. */
        ROWS_CANNOT_MOVE
    }

    /**
     * Says what is wrong with one template.
     *
     * @param file the template as its user knows it
     */
    public TemplateException(Code code, String file, Object... details) {
        this(code, message(code, file, details));
    }

    private TemplateException(Code code, Text reason) {
        super(reason.in(Language.EN));
        this.code = code;
        this.reason = reason;
    }

    private static Text message(Code code, String file, Object... details) {
        var arguments = new Object[details.length + 2];
        arguments[0] = file;
        arguments[1] = code.name();
        System.arraycopy(details, 0, arguments, 2, details.length);
        return Message.of("report.template." + code, arguments);
    }

    public Code code() {
        return code;
    }

    public Text reason() {
        return reason;
    }
}
