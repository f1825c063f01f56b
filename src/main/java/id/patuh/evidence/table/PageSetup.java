package id.patuh.evidence.table;

import id.patuh.language.Language;
import id.patuh.language.Message;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How sheets print: A4 across, as wide as the page, headings on every page. */
public final class PageSetup {
    private static final double MARGIN = 0.4;

    private PageSetup() {}

    /** The headings stay in sight and stand on every page. */
    public static void apply(XSSFSheet sheet, int headingRow, Language language) {
        applyPage(sheet, language);
        sheet.createFreezePane(1, headingRow + 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("%d:%d".formatted(headingRow + 1, headingRow + 1)));
    }

    public static void applyPage(XSSFSheet sheet, Language language) {
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight(Message.of("evidence.form.page").in(language) + " &P/&N");
    }

    /** Words of a header or footer in which nothing is a command. */
    public static String plain(String words) {
        return words.replaceAll("\\s+", " ").replace("&", "&&");
    }
}
