package id.patuh.evidence.form;

import id.patuh.evidence.reading.Codes;
import id.patuh.evidence.sheet.CellAddress;
import id.patuh.language.Language;
import id.patuh.regulation.Field;
import id.patuh.regulation.FieldType;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import id.patuh.regulation.RequiredEvidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a person does to fill a form in completely, and what should be read from it then. */
final class FillingPlan {
    private static final int HEADING_ROW = 3;
    private static final int INSERTED = HEADING_ROW + 2;

    private final Regulation regulation;
    private final LocalDate day;
    private final Codes codes;
    private final List<String> steps = new ArrayList<>();
    private final Map<String, Object> answers = new TreeMap<>();
    private boolean inserted;

    FillingPlan(Regulation regulation, int year) {
        this.regulation = regulation;
        this.day = LocalDate.of(year, 1, 12);
        this.codes = new Codes(regulation);
    }

    /** By sheet and cell, as they should be read. */
    Map<String, Object> answers() {
        return answers;
    }

    List<String> of(Path file) throws IOException {
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (var form : regulation.forms()) {
                var sheet = workbook.getSheet(form.name());
                if (sheet != null) {
                    fill(form, sheet);
                }
            }
        }
        return steps;
    }

    private void fill(Form form, XSSFSheet sheet) {
        int shift = 0;
        for (int i = HEADING_ROW + 1; i <= sheet.getLastRowNum(); i++) {
            var key = key(form, sheet.getRow(i));
            if (!key.isEmpty()) {
                answer(form, sheet, i + shift, key);
                if (!inserted && form.onePer() == null && form.codeField().isPresent()) {
                    inserted = true;
                    shift = 1;
                    steps.add("insert\t%s\t%d".formatted(form.name(), INSERTED));
                    steps.add("text\t%s\tA%d\t%s".formatted(form.name(), INSERTED + 1, key));
                    answer(form, sheet, INSERTED, key);
                }
            }
        }
    }

    private void answer(Form form, XSSFSheet sheet, int row, String key) {
        for (var field : form.fields()) {
            var cell = new CellAddress(column(sheet, field), row + 1).a1();
            if (field.prefilled()) {
                answers.put(form.name() + "!" + cell, typed(field, key));
            } else {
                var written = written(form, field, key);
                boolean number = written instanceof Number;
                steps.add("%s\t%s\t%s\t%s".formatted(number ? "number" : "text", form.name(), cell, written));
                answers.put(form.name() + "!" + cell, typed(field, written));
            }
        }
    }

    private Object written(Form form, Field field, String key) {
        return switch (field.type()) {
            case CODE -> key;
            case TEXT -> "Uji 5/2021";
            case NUMBER -> "persen".equals(unit(form, field, key)) ? 71.3 : 1250.5;
            case COUNT -> 40;
            case YEAR -> day.getYear();
            case DATE -> (int) DateUtil.getExcelDate(day);
            case YESNO -> "Ya";
            case CHOICE -> field.choices().get(0).label().in(Language.ID);
        };
    }

    private Object typed(Field field, Object written) {
        return switch (field.type()) {
            case CODE, TEXT -> written;
            case NUMBER -> ((Number) written).doubleValue();
            case COUNT -> ((Number) written).longValue();
            case YEAR -> day.getYear();
            case DATE -> day;
            case YESNO -> true;
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.label().in(Language.ID).equals(written))
                        .findFirst()
                        .orElseThrow()
                        .value();
        };
    }

    private String unit(Form form, Field field, String key) {
        return codes.owed(form, null).stream()
                .map(Codes.Demand::asked)
                .filter(asked -> asked.kode().equals(key))
                .map(RequiredEvidence::unit)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(String.valueOf(field.unit()));
    }

    /** The code or choice that a row is for; empty where it is for anything. */
    private static String key(Form form, XSSFRow row) {
        boolean hasKey =
                form.fields().get(0).prefilled() || form.fields().get(0).type() == FieldType.CODE;
        return hasKey ? row.getCell(0).getStringCellValue() : "";
    }

    private static int column(XSSFSheet sheet, Field field) {
        for (var cell : sheet.getRow(HEADING_ROW)) {
            if (cell.getStringCellValue().equals(field.label().in(Language.ID))) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalStateException(sheet.getSheetName() + " has no column for " + field.name());
    }
}
