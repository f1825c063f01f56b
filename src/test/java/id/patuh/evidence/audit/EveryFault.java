package id.patuh.evidence.audit;

import java.util.List;

/** Workbooks that together have every fault that an audit knows. */
final class EveryFault {
    private EveryFault() {}

    static List<Worksheet> books() {
        return List.of(checklist(), figures(), answers(), manyDifferentFormulas());
    }

    private static Worksheet checklist() {
        var book = AgencyWorksheets.checklist();
        book.sheet("Lembar Kerja")
                .put("C8", "Belum Diisi")
                .put("B10", "Layanan  1.4 bagi warga")
                .put("C23", "Ya ")
                .put("F25", "=D25*E24")
                .put("D38", 1)
                .put("F47", "=SUM(F35:F45)");
        book.sheet("Bobot").put("B20", 3.5);
        return book.calculated();
    }

    private static Worksheet figures() {
        var book = AgencyWorksheets.figures();
        book.sheet("Capaian").put("F9", "17");
        return book.calculated().sheet("Capaian").stored("P30", "9999");
    }

    private static Worksheet answers() {
        var book = new Worksheet("Data");
        for (int row = 1; row <= 8; row++) {
            book.put("H" + row, row, 2, row == 5 ? "=H5+I5" : "=H%1$d*I%1$d".formatted(row));
        }
        book.put("A1", "Cakupan", "-", "=IF(B1>=80,10,0)").put("A12", 1, 0, "=A12/B12");
        book.put("A20", "Sosial", 1).put("B21", 2).put("A22", "Hukum", 3);
        book.merge("A20:A21").hideRow(22).put("D20", "=SUMIF(A20:A22,\"Sosial\",B20:B22)");
        book.put("A30", "=1+1", "=1+2").calculated().put("C30", "=1+3");
        book.cell("A30").getCTCell().getF().setStringValue("[1]Lembar1!B2+1");
        book.cell("B30").getCTCell().getF().setStringValue("SUM((((");
        return book;
    }

    /** More kinds of formulas than are kept. */
    private static Worksheet manyDifferentFormulas() {
        var book = new Worksheet("Data");
        for (int row = 1; row <= 30_010; row++) {
            book.put("A" + row, row)
                    .put("B" + row, "=A%d*%d".formatted(row, row))
                    .stored("B" + row, "" + (double) row * row);
        }
        return book;
    }
}
