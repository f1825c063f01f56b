package id.patuh.report.document;

import id.patuh.language.Language;

/** The styles that a bureau finds in Word's list of styles. */
final class WordStyles {
    private WordStyles() {}

    static String of(Language language, String namespaces) {
        var code = language == Language.ID ? "id-ID" : "en-GB";
        return "<w:styles " + namespaces + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\" w:eastAsia=\"Arial\"/>"
                + "<w:sz w:val=\"21\"/><w:lang w:val=\"" + code + "\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault>"
                + "</w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/></w:style>"
                + style(
                        "Title",
                        "Title",
                        "<w:spacing w:before=\"2400\" w:after=\"360\"/><w:jc w:val=\"center\"/>",
                        bold(44, "1B3A57"))
                + style("Subtitle", "Subtitle", "<w:spacing w:after=\"200\"/><w:jc w:val=\"center\"/>", size(28))
                + style("Sampul", "Sampul", "<w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/>", size(22))
                + heading(1, "<w:spacing w:before=\"360\" w:after=\"160\"/>", bold(32, "1B3A57"))
                + heading(2, "<w:spacing w:before=\"280\" w:after=\"120\"/>", bold(25, "1B3A57"))
                + heading(3, "<w:spacing w:before=\"200\" w:after=\"80\"/>", bold(22, "1B3A57"))
                + style("IsiTabel", "Isi Tabel", "<w:spacing w:before=\"30\" w:after=\"30\" w:line=\"240\"/>", size(17))
                + style(
                        "JudulTabel",
                        "Judul Tabel",
                        "<w:keepNext/><w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\"/>",
                        bold(17, "000000"))
                + style(
                        "Jarak",
                        "Jarak",
                        "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>",
                        size(12))
                + style("Butir", "Butir", "<w:spacing w:after=\"60\"/><w:ind w:left=\"340\" w:hanging=\"340\"/>", "")
                + style("Keterangan", "Keterangan", "", "<w:color w:val=\"444444\"/>" + size(17))
                + style("KeteranganHak", "Keterangan Hak", "<w:keepNext/>", "<w:color w:val=\"444444\"/>" + size(17))
                + style("Gambar", "Gambar", "<w:keepNext/><w:jc w:val=\"center\"/>", "")
                + style("Kop", "Kop", "<w:spacing w:after=\"0\"/><w:jc w:val=\"center\"/>", bold(28, "000000"))
                + style(
                        "KopAlamat",
                        "Kop Alamat",
                        "<w:pBdr><w:bottom w:val=\"thickThinSmallGap\" w:sz=\"24\" w:space=\"6\" w:color=\"000000\"/></w:pBdr><w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>",
                        size(18))
                + style(
                        "Tengah",
                        "Tengah",
                        "<w:keepNext/><w:spacing w:after=\"60\"/><w:jc w:val=\"center\"/>",
                        bold(24, "000000"))
                + style("Kanan", "Kanan", "<w:jc w:val=\"right\"/>", "")
                + style(
                        "Isi",
                        "Isi Surat",
                        "<w:spacing w:after=\"140\" w:line=\"300\"/><w:ind w:firstLine=\"567\"/><w:jc w:val=\"both\"/>",
                        size(22))
                + style("Rapat", "Rapat", "<w:spacing w:after=\"20\"/>", size(22))
                + style("Blok", "Blok", "<w:keepNext/><w:spacing w:after=\"20\"/><w:jc w:val=\"center\"/>", size(21))
                + style("Footer", "footer", "<w:jc w:val=\"center\"/>", "<w:color w:val=\"555555\"/>" + size(16))
                + table("Tabel", "Tabel", "A6A6A6", 4)
                + table("Polos", "Tabel Polos", "auto", 0)
                + "</w:styles>";
    }

    private static String style(String id, String name, String paragraph, String letters) {
        return ("<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/>"
                        + "<w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>")
                .formatted(id, name, paragraph, letters);
    }

    private static String heading(int level, String paragraph, String letters) {
        return ("<w:style w:type=\"paragraph\" w:styleId=\"Heading%d\"><w:name w:val=\"heading %d\"/><w:basedOn w:val=\"Normal\"/>"
                        + "<w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>%s<w:outlineLvl w:val=\"%d\"/></w:pPr>"
                        + "<w:rPr>%s</w:rPr></w:style>")
                .formatted(level, level, paragraph, level - 1, letters);
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"%d\"/>".formatted(halfPoints);
    }

    private static String bold(int halfPoints, String colour) {
        return "<w:b/><w:color w:val=\"%s\"/>".formatted(colour) + size(halfPoints);
    }

    private static String table(String id, String name, String colour, int thickness) {
        var line = "w:val=\"%s\" w:sz=\"%d\" w:space=\"0\" w:color=\"%s\"/>"
                .formatted(thickness == 0 ? "nil" : "single", thickness, colour);
        return ("<w:style w:type=\"table\" w:styleId=\"%s\"><w:name w:val=\"%s\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr>"
                        + "<w:tblBorders><w:top %s<w:left %s<w:bottom %s<w:right %s<w:insideH %s<w:insideV %s</w:tblBorders>"
                        + "<w:tblCellMar><w:left w:w=\"80\" w:type=\"dxa\"/><w:right w:w=\"80\" w:type=\"dxa\"/></w:tblCellMar>"
                        + "</w:tblPr></w:style>")
                .formatted(id, name, line, line, line, line, line, line);
    }
}
