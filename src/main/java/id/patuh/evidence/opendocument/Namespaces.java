package id.patuh.evidence.opendocument;

/** The families of names in an OpenDocument part that matter for its cells. */
final class Namespaces {
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    /** What LibreOffice adds, such as that a cell shows an error. */
    static final String EXTENSION = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

    private Namespaces() {}
}
