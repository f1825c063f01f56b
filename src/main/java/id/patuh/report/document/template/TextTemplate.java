package id.patuh.report.document.template;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.MustacheParseException;
import com.samskivert.mustache.Template;
import id.patuh.language.Nearest;
import id.patuh.report.TemplateException;
import id.patuh.report.TemplateException.Code;
import java.util.Map;
import java.util.SortedSet;

/** A text with placeholders, each of which is filled in once; what is filled in is not looked at again. */
public final class TextTemplate {
    private final Template template;
    private final String file;

    private TextTemplate(Template template, String file) {
        this.template = template;
        this.file = file;
    }

    /**
     * Reads a template.
     *
     * @param file the template as its user knows it
     */
    public static TextTemplate of(String text, String file, Writing writing) {
        try {
            return new TextTemplate(compiler(file, writing).compile(text), file);
        } catch (MustacheParseException broken) {
            throw new TemplateException(Code.PLACEHOLDER_BROKEN, file, String.valueOf(broken.getMessage()));
        }
    }

    private static Mustache.Compiler compiler(String file, Writing writing) {
        return Mustache.compiler()
                .withCollector(new MapsOnly())
                .withEscaper(Escapers.NONE)
                .withFormatter(value -> writing.write(Letters.fit(String.valueOf(value))))
                .withLoader(name -> {
                    throw new TemplateException(Code.PLACEHOLDER_BROKEN, file, "{{>" + name + "}}");
                })
                .emptyStringIsFalse(true)
                .strictSections(true);
    }

    public String fill(Content content) {
        return fill(content.values(), content.names());
    }

    /**
     * Fills in what may be a part of the content.
     *
     * @param names everything that a template may name
     */
    public String fill(Map<String, Object> values, SortedSet<String> names) {
        template.visit(new Names(file) {
            @Override
            public void meet(String name) {
                requireKnown(name, names, file);
            }
        });
        try {
            return template.execute(values);
        } catch (MustacheException.Context elsewhere) {
            throw new TemplateException(Code.PLACEHOLDER_BROKEN, file, "{{" + elsewhere.key + "}}");
        }
    }

    /** Told for parts too that would not be shown this time. */
    public static void requireKnown(String name, SortedSet<String> names, String file) {
        if (!names.contains(name) && !name.equals(".") && !name.equals("this")) {
            var nearest = Nearest.ignoringCase().among(names, name).orElse("");
            throw new TemplateException(Code.PLACEHOLDER_UNKNOWN, file, name, nearest);
        }
    }

    /** Meets every name of a template. */
    private abstract static class Names implements Mustache.Visitor {
        private final String file;

        Names(String file) {
            this.file = file;
        }

        abstract void meet(String name);

        @Override
        public void visitText(String text) {}

        @Override
        public void visitVariable(String name) {
            meet(name);
        }

        @Override
        public boolean visitInclude(String name) {
            throw new TemplateException(Code.PLACEHOLDER_BROKEN, file, "{{>" + name + "}}");
        }

        @Override
        public boolean visitSection(String name) {
            meet(name);
            return true;
        }

        @Override
        public boolean visitInvertedSection(String name) {
            meet(name);
            return true;
        }
    }
}
