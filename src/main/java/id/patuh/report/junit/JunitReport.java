package id.patuh.report.junit;

import id.patuh.assessment.Assessment;
import id.patuh.language.Language;
import id.patuh.report.Dossier;
import id.patuh.report.ReportWriter;
import id.patuh.report.figures.Overview;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The assessment as {@code TEST-patuh.xml}: an indicator is a case, a criterion a suite. */
public final class JunitReport implements ReportWriter {
    @Override
    public String format() {
        return "junit";
    }

    @Override
    public String fileName() {
        return "TEST-patuh.xml";
    }

    @Override
    public void write(Dossier dossier, Language language, OutputStream out) throws IOException {
        var assessment = dossier.assessment();
        var suites = new SuiteBuilder(assessment, language).suites();
        try {
            write(assessment, language, suites, new PlainXml(out));
        } catch (XMLStreamException unwritten) {
            throw new IOException(unwritten);
        }
        out.flush();
    }

    private static void write(Assessment assessment, Language language, List<Suite> suites, PlainXml xml)
            throws XMLStreamException {
        xml.open("testsuites");
        counts(suites, xml);
        for (var suite : suites) {
            xml.open("testsuite");
            xml.attribute("name", assessment.evidence().subject() + ": " + suite.name());
            counts(List.of(suite), xml);
            properties(assessment, language, xml);
            for (var found : suite.cases()) {
                write(found, assessment.regulation().id() + "." + suite.code(), xml);
            }
            xml.close();
        }
        xml.close();
        xml.end();
    }

    private static void counts(List<Suite> suites, PlainXml xml) throws XMLStreamException {
        long tests = suites.stream().mapToLong(suite -> suite.cases().size()).sum();
        xml.attribute("tests", Long.toString(tests));
        xml.attribute("failures", count(suites, Outcome.FAILED));
        xml.attribute("errors", count(suites, Outcome.BROKEN));
        xml.attribute("skipped", count(suites, Outcome.SKIPPED));
        xml.attribute("time", "0");
    }

    private static String count(List<Suite> suites, Outcome outcome) {
        return Long.toString(
                suites.stream().mapToLong(suite -> suite.count(outcome)).sum());
    }

    /** Build servers drop suites apart, so that each says what it belongs to. */
    private static void properties(Assessment assessment, Language language, PlainXml xml) throws XMLStreamException {
        var overview = new Overview(assessment);
        xml.open("properties");
        for (var item : overview.items()) {
            property(item.label().in(language), item.value().in(language), xml);
        }
        for (var caution : overview.cautions()) {
            property("⚠", caution.in(language), xml);
        }
        xml.close();
    }

    private static void property(String name, String value, PlainXml xml) throws XMLStreamException {
        xml.open("property");
        xml.attribute("name", name);
        xml.attribute("value", value);
        xml.close();
    }

    private static void write(Case found, String group, PlainXml xml) throws XMLStreamException {
        xml.open("testcase");
        xml.attribute("name", found.name());
        xml.attribute("classname", group);
        xml.attribute("time", "0");
        if (found.outcome() != Outcome.PASSED) {
            xml.open(found.outcome().element());
            xml.attribute("type", found.type());
            xml.attribute("message", found.message());
            xml.text(found.body());
            xml.close();
        } else if (!found.body().isEmpty()) {
            xml.open("system-out");
            xml.text(found.body());
            xml.close();
        }
        xml.close();
    }
}
