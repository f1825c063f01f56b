package id.patuh.evidence.form;

import id.patuh.evidence.sheet.CellAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The lists behind a form's drop-downs; they stand on a hidden sheet since a cell holds only short ones. */
final class AnswerLists {
    private static final int FIRST_COLUMN = 3;

    private final XSSFSheet sheet;
    private final Map<List<String>, String> ranges = new HashMap<>();

    AnswerLists(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** The range where the answers stand, one below the other. */
    String range(List<String> answers) {
        return ranges.computeIfAbsent(answers, this::write);
    }

    private String write(List<String> answers) {
        int column = FIRST_COLUMN + ranges.size();
        for (int i = 0; i < answers.size(); i++) {
            CellUtil.getCell(CellUtil.getRow(i, sheet), column).setCellValue(answers.get(i));
        }
        var letters = CellAddress.letters(column);
        return "'%s'!$%s$1:$%s$%d".formatted(sheet.getSheetName(), letters, letters, answers.size());
    }
}
