package id.patuh.evidence.audit;

/** Looks through a workbook for one kind of fault. */
interface Check {
    void look(Book book, Calculator calculator, Findings findings);
}
