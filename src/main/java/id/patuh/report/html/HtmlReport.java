package id.patuh.report.html;

import id.patuh.assessment.Assessment;
import id.patuh.language.Language;
import id.patuh.report.ReportWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The assessment as one HTML file that asks for nothing else and can be read without a script. */
public final class HtmlReport implements ReportWriter {
    private final TemplateEngine engine = engine();
    private final Assets assets = Assets.load();

    private static TemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver(HtmlReport.class.getClassLoader());
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new TemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Sentences());
        return engine;
    }

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String fileName() {
        return "report.html";
    }

    @Override
    public void write(Assessment assessment, Language language, OutputStream out) throws IOException {
        var page = new PageBuilder(assessment, language).page();
        var context = new Context(language.locale(), Map.of("page", page, "assets", assets));
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        engine.process("report", context, writer);
        writer.flush();
    }
}
