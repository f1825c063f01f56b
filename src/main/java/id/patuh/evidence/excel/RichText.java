package id.patuh.evidence.excel;

import id.patuh.evidence.packaged.XmlCursor;
import id.patuh.evidence.sheet.RefusedException;

/** A text in runs of different looks. */
final class RichText {
    private RichText() {}

    /** Joined runs up to the end of the element; how they are pronounced (phonetic runs) is left out. */
    static String read(XmlCursor xml, String element) throws RefusedException {
        String only = "";
        StringBuilder joined = null;
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.text();
            } else if (xml.starts("t")) {
                if (joined == null && only.isEmpty()) {
                    only = xml.text();
                } else {
                    joined = joined == null ? new StringBuilder(only) : joined;
                    joined.append(xml.text());
                }
            }
        }
        return Escapes.decode(joined == null ? only : joined.toString());
    }
}
