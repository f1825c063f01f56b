package id.patuh.report;

import id.patuh.language.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Pages as HTML files that ask for nothing else: style and script stand in each page, and no other may run. */
public final class HtmlTemplate {
    private final TemplateEngine engine = engine();
    private final Assets assets;

    /** @param assets the names of the style sheets and scripts that every page carries: {@code report.css} */
    public HtmlTemplate(String... assets) {
        this.assets = Assets.of(List.of(assets));
    }

    private static TemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(HtmlTemplate.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Sentences());
        return engine;
    }

    /**
     * Fills a template in.
     *
     * @param page what the template calls {@code page}
     */
    public void write(String template, Object page, Language language, OutputStream out) throws IOException {
        var context = new Context(language.locale(), Map.of("page", page, "assets", assets));
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        engine.process(template, context, writer);
        writer.flush();
    }
}
