package id.patuh.report.document.template;

import java.util.List;

/** The bars of a chart. */
public record Chart(String title, List<Bar> bars) {
    /** One bar. */
    public record Bar(String name, Number value) {
        public Bar {
            name = Letters.fit(name);
        }
    }
}
