package id.patuh.report.document.sheet;

import id.patuh.report.DocumentTemplates.Template;
import id.patuh.report.TemplateException;
import id.patuh.report.TemplateException.Code;
import id.patuh.report.document.template.Content;
import id.patuh.report.document.template.Packed;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel workbook with placeholders; rows between the marks of a part are repeated. */
public final class SheetTemplate {
    private final Template template;

    public SheetTemplate(Template template) {
        this.template = template;
    }

    /** Writes the same bytes for the same content; the stream stays open. */
    public void fill(Content content, OutputStream out) throws IOException {
        try (var workbook = open()) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                new SheetFilling(workbook.getSheetAt(i), content, template.name()).fill();
            }
            TimelessFile.save(workbook, out);
        }
    }

    private XSSFWorkbook open() {
        try {
            return new XSSFWorkbook(Packed.open(template));
        } catch (TemplateException told) {
            throw told;
        } catch (IOException | RuntimeException damaged) {
            throw new TemplateException(Code.UNREADABLE, template.name());
        }
    }
}
