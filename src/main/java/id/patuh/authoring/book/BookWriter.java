package id.patuh.authoring.book;

import id.patuh.language.Language;
import id.patuh.regulation.PackCase;
import id.patuh.regulation.Regulation;
import id.patuh.report.HtmlTemplate;
import id.patuh.rules.RuleBook;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the pages of the book into a folder. */
public final class BookWriter {
    static final String INDEX = "index.html";
    static final String LEDGER = "keterlaksanaan.html";
    static final String CHECKS = "pemeriksaan.html";
    static final String FORMS = "formulir.html";
    private static final int HASH_SHOWN = 12;

    private final HtmlTemplate template = new HtmlTemplate("report.css", "book.css");
    private final Regulation regulation;
    private final BookWords words;
    private final BookBuilder builder;
    private final IndexBuilder index;

    public BookWriter(Regulation regulation, RuleBook rules, List<PackCase> cases, Language language) {
        this.regulation = regulation;
        this.words = new BookWords(regulation, language);
        this.builder = new BookBuilder(regulation, rules, cases, words);
        this.index = new IndexBuilder(regulation, rules, cases, words, builder);
    }

    static String page(String criterion) {
        return criterion + ".html";
    }

    /** Returns the first page. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var criterion : regulation.criteria()) {
            var file = page(criterion.code());
            write(folder, file, "book-criterion", builder.criterion(criterion, head(file)));
        }
        write(folder, LEDGER, "book-ledger", builder.ledger(head(LEDGER)));
        write(folder, CHECKS, "book-checks", builder.checks(head(CHECKS)));
        write(folder, FORMS, "book-forms", builder.forms(head(FORMS)));
        return write(folder, INDEX, "book-index", index.index(head(INDEX)));
    }

    private Path write(Path folder, String file, String name, Object page) throws IOException {
        var path = folder.resolve(file);
        try (var out = new BufferedOutputStream(Files.newOutputStream(path))) {
            template.write(name, page, words.language(), out);
        }
        return path;
    }

    private BookView.Head head(String file) {
        var links = links(file);
        var current = links.stream().filter(BookView.Link::current).findFirst().orElseThrow();
        return new BookView.Head(
                words.language().code(),
                current.title() + " · " + words.in(regulation.title()),
                words.in(regulation.title()),
                words.in(regulation.legalBasis().citation()),
                links,
                words.in(
                        "footer",
                        regulation.id(),
                        regulation.version(),
                        regulation
                                .hash()
                                .substring(
                                        0,
                                        Math.min(HASH_SHOWN, regulation.hash().length()))));
    }

    private List<BookView.Link> links(String current) {
        var links = new ArrayList<BookView.Link>();
        links.add(link(INDEX, words.in("index"), current));
        regulation
                .criteria()
                .forEach(criterion -> links.add(
                        link(page(criterion.code()), criterion.code() + " " + words.in(criterion.title()), current)));
        links.add(link(LEDGER, words.in("ledger"), current));
        links.add(link(CHECKS, words.in("checks"), current));
        links.add(link(FORMS, words.in("forms"), current));
        return links;
    }

    private static BookView.Link link(String file, String title, String current) {
        return new BookView.Link(file, title, file.equals(current));
    }
}
