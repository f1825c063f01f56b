package id.patuh.evidence;

/** The stable names of everything that can be wrong with a workbook. */
public enum IssueCode {
    /** The file is no Excel workbook, whatever its name says. */
    FILE_NOT_A_WORKBOOK(Severity.ERROR),
    /** The file has no content at all. */
    FILE_EMPTY(Severity.ERROR),
    /** The file is a workbook of Excel 95 or older, perhaps renamed. */
    FILE_OLD_FORMAT(Severity.ERROR),
    /** The file is protected by a password. */
    FILE_ENCRYPTED(Severity.ERROR),
    /** The file is cut off or corrupt. */
    FILE_DAMAGED(Severity.ERROR),
    /** The file, or what is packed in it, is larger than is read. */
    FILE_TOO_LARGE(Severity.ERROR),
    /** The workbook has more rows or cells than are read. */
    FILE_TOO_MANY_ROWS(Severity.ERROR),
    /** The file is gone, or may not be read. */
    FILE_CANNOT_BE_OPENED(Severity.ERROR),
    /** The file is a table of a format that is not read in this version. */
    FILE_FORMAT_UNSUPPORTED(Severity.ERROR),
    /** The workbook has macros, which were not run. */
    FILE_MACROS_IGNORED(Severity.INFO),
    /** The same content was handed in before, under another name. */
    FILE_DUPLICATE(Severity.WARNING),
    /** Files that are no tables stand between the workbooks. */
    FILES_IGNORED(Severity.INFO),

    /** The workbook was made for another regulation. */
    WORKBOOK_OTHER_REGULATION(Severity.ERROR),
    /** The workbook was made for another year. */
    WORKBOOK_OTHER_YEAR(Severity.ERROR),
    /** The workbook was made for another subject. */
    WORKBOOK_OTHER_SUBJECT(Severity.ERROR),
    /** The workbook does not say whose it is. */
    WORKBOOK_UNIDENTIFIED(Severity.WARNING),
    /** The workbook names an office that the regulation does not know. */
    WORKBOOK_OFFICE_UNKNOWN(Severity.WARNING),

    /** A sheet that no form is called after. */
    SHEET_UNKNOWN(Severity.WARNING),
    /** A sheet that the office owes is not there. */
    SHEET_MISSING(Severity.ERROR),
    /** A hidden sheet was read. */
    SHEET_HIDDEN(Severity.INFO),
    /** Hidden rows were read. */
    ROW_HIDDEN(Severity.INFO),
    /** A hidden column was read. */
    COLUMN_HIDDEN(Severity.INFO),
    /** No row of the sheet has the form's headings. */
    HEADINGS_MISSING(Severity.ERROR),
    /** A column of the form is not in the sheet. */
    COLUMN_MISSING(Severity.ERROR),
    /** A column that the form has, that nobody is bound to fill in, and that the sheet lacks. */
    OPTIONAL_COLUMN_MISSING(Severity.WARNING),
    /** A column that the form does not have. */
    COLUMN_UNKNOWN(Severity.INFO),
    /** Two columns have the same heading. */
    COLUMN_DUPLICATE(Severity.WARNING),
    /** The heading of a column is nearly that of a field, and was taken for it. */
    HEADING_GUESSED(Severity.WARNING),
    /** A table was read as a mapping says. */
    MAPPING_USED(Severity.INFO),
    /** A mapping speaks of a sheet, and its headings are not there. */
    MAPPING_HEADINGS_MISSING(Severity.ERROR),
    /** A column that a mapping names is not in the table. */
    MAPPING_COLUMN_MISSING(Severity.ERROR),
    /** A field has the same value in all rows, because a mapping says so. */
    MAPPING_VALUE_FIXED(Severity.INFO),
    /** More issues of one kind than are listed one by one. */
    ISSUES_OMITTED(Severity.INFO),

    /** A code that no indicator asks for. */
    CODE_UNKNOWN(Severity.ERROR),
    /** A row with answers and no code. */
    CODE_MISSING(Severity.ERROR),
    /** A code that is asked for in another form. */
    CODE_WRONG_FORM(Severity.ERROR),
    /** Words that are neither the title of an indicator nor what it asks. */
    TITLE_UNKNOWN(Severity.ERROR),
    /** Words that are nearly the title of an indicator, and were taken for it. */
    TITLE_GUESSED(Severity.WARNING),
    /** A required column is blank in a row that is otherwise answered. */
    REQUIRED_BLANK(Severity.WARNING),
    /** An answer of an earlier year that the form carried over and nobody has confirmed. */
    CARRIED_OVER(Severity.WARNING),

    /** A stand-in for an answer: "-", "nihil", "Y/T". */
    PLACEHOLDER(Severity.WARNING),
    /** A cell that shows an error of the spreadsheet program. */
    CELL_ERROR(Severity.ERROR),
    /** A formula that was last calculated by the spreadsheet program. */
    FORMULA_CACHED(Severity.INFO),
    /** A formula whose last result is not what it calculates to now. */
    FORMULA_STALE(Severity.WARNING),
    /** A formula that was calculated anew, as the user asked. */
    FORMULA_RECALCULATED(Severity.INFO),
    /** A formula that could not be calculated anew although the user asked for it. */
    FORMULA_NOT_RECALCULATED(Severity.WARNING),
    /** A formula that was never calculated. */
    FORMULA_WITHOUT_VALUE(Severity.ERROR),

    /** Something that is no number where a number is asked for. */
    NUMBER_UNREADABLE(Severity.ERROR),
    /** A number that is stored as text. */
    NUMBER_AS_TEXT(Severity.INFO),
    /** A number with a comma that could stand for thousands. */
    NUMBER_AMBIGUOUS(Severity.WARNING),
    /** A number that the spreadsheet program has turned into a date. */
    NUMBER_IS_DATE(Severity.ERROR),
    /** A percentage that can be read in two ways. */
    PERCENT_AMBIGUOUS(Severity.ERROR),
    /** A percentage where something else is counted. */
    PERCENT_UNEXPECTED(Severity.ERROR),
    /** A number of another unit than was asked for. */
    UNIT_UNEXPECTED(Severity.ERROR),
    /** A count that is not whole, or below zero. */
    COUNT_UNREADABLE(Severity.ERROR),
    /** Something that is no year between 1945 and 2100. */
    YEAR_UNREADABLE(Severity.ERROR),
    /** Something that is no date of the calendar. */
    DATE_UNREADABLE(Severity.ERROR),
    /** Something that is neither yes nor no. */
    YESNO_UNREADABLE(Severity.ERROR),
    /** Something that is none of the choices. */
    CHOICE_UNREADABLE(Severity.ERROR),
    /** Several answers are ticked where one is asked for. */
    CHOICE_MARKED_TWICE(Severity.ERROR);

    private final Severity severity;

    IssueCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
