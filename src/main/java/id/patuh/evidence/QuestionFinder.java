package id.patuh.evidence;

import id.patuh.evidence.reading.SheetQuestionFinder;
import id.patuh.regulation.Regulation;
import java.nio.file.Path;
import java.util.Map;

/** Finds where in a workbook pieces of evidence are asked for. */
public interface QuestionFinder {
    /** A finder in Excel workbooks. */
    static QuestionFinder ofWorkbooks() {
        return new SheetQuestionFinder();
    }

    /**
     * The first cell to fill in for each piece of evidence that has a row, by its code.
     *
     * @param file the workbook's name relative to the folder that was handed in
     * @return nothing for a workbook that cannot be read
     */
    Map<String, CellRef> questions(Path workbook, String file, Regulation regulation);
}
