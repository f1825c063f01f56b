package id.patuh.evidence.audit;

import java.util.ArrayList;
import java.util.List;

/** Worksheets as agencies fill them in: headings over merged rows, sections, looked-up weights, totals. */
final class AgencyWorksheets {
    static final int SECTIONS = 5;
    static final int QUESTIONS = 12;
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"
    };

    private AgencyWorksheets() {}

    /** The row of a question in the checklist. */
    static int row(int section, int question) {
        return 6 + (section - 1) * (QUESTIONS + 2) + question;
    }

    static int total(int section) {
        return row(section, QUESTIONS) + 1;
    }

    /** Yes/no questions in five sections, each with a subtotal; weights are looked up by name. */
    static Worksheet checklist() {
        var book = new Worksheet("Lembar Kerja");
        book.put("A1", "KERTAS KERJA PENILAIAN MANDIRI").merge("A1:G1");
        book.put("A3", "No", "Indikator", "Penilaian")
                .merge("A3:A4")
                .merge("B3:B4")
                .merge("C3:F3");
        book.put("C4", "Jawaban", "Nilai", "Bobot", "Nilai tertimbang", "Persen", "Bagian");
        book.put("A5", 1, 2, 3, 4, 5, 6, 7, 8);
        for (int section = 1; section <= SECTIONS; section++) {
            section(book, section);
        }
        grandTotal(book);
        weights(book);
        summary(book);
        return book;
    }

    private static void section(Worksheet book, int section) {
        int heading = row(section, 1) - 1;
        book.put("A" + heading, "Bagian " + section + ": urusan wajib").merge("A" + heading + ":G" + heading);
        for (int question = 1; question <= QUESTIONS; question++) {
            int row = row(section, question);
            book.put("A" + row, question, name(section, question), question % 5 == 0 ? "Tidak" : "Ya");
            book.put("D" + row, "=IF(C%1$d=\"Ya\",1,0)".formatted(row));
            book.put("E" + row, "=VLOOKUP(B%1$d,Bobot!$A$4:$B$63,2,FALSE)".formatted(row));
            book.put("F" + row, "=D%1$d*E%1$d".formatted(row), "=IFERROR(F%1$d/E%1$d,0)".formatted(row));
            book.put("H" + row, "Bagian " + section);
        }
        int total = total(section);
        book.put("B" + total, "Jumlah bagian " + section);
        for (var column : List.of("D", "E", "F")) {
            book.put(column + total, "=SUM(%1$s%2$d:%1$s%3$d)".formatted(column, row(section, 1), total - 1));
        }
    }

    private static String name(int section, int question) {
        return "Layanan %d.%d bagi warga".formatted(section, question);
    }

    private static void grandTotal(Worksheet book) {
        int row = total(SECTIONS) + 2;
        var totals = new ArrayList<String>();
        for (int section = 1; section <= SECTIONS; section++) {
            totals.add("F" + total(section));
        }
        book.put("B" + row, "Nilai akhir").put("F" + row, "=" + String.join("+", totals));
    }

    private static void weights(Worksheet book) {
        book.sheet("Bobot").put("A1", "Daftar bobot").put("A3", "Indikator", "Bobot");
        for (int section = 1; section <= SECTIONS; section++) {
            for (int question = 1; question <= QUESTIONS; question++) {
                int row = 3 + (section - 1) * QUESTIONS + question;
                double weight = question % 3 == 0 ? 2 : 1.5;
                book.put("A" + row, name(section, question), weight);
            }
        }
        book.put("A64", "Jumlah", "=SUM(B4:B63)");
    }

    private static void summary(Worksheet book) {
        book.sheet("Rekap").put("A1", "Bagian", "Nilai", "Jawaban Ya", "Jawaban Tidak");
        int last = total(SECTIONS) - 1;
        for (int section = 1; section <= SECTIONS; section++) {
            int row = section + 1;
            book.put(
                    "A" + row,
                    "Bagian " + section,
                    "=SUMIF('Lembar Kerja'!$H$7:$H$%1$d,A%2$d,'Lembar Kerja'!$F$7:$F$%1$d)".formatted(last, row),
                    "=COUNTIFS('Lembar Kerja'!$H$7:$H$%1$d,A%2$d,'Lembar Kerja'!$C$7:$C$%1$d,\"Ya\")"
                            .formatted(last, row),
                    "=COUNTIFS('Lembar Kerja'!$H$7:$H$%1$d,A%2$d,'Lembar Kerja'!$C$7:$C$%1$d,\"Tidak\")"
                            .formatted(last, row));
        }
        book.put("A7", "Jumlah", "=SUM(B2:B6)", "=SUM(C2:C6)", "=SUM(D2:D6)");
    }

    /** Figures of thirty services month by month, with totals both ways and a weight by category. */
    static Worksheet figures() {
        var book = new Worksheet("Capaian");
        book.put("A1", "REKAPITULASI CAPAIAN TAHUN 2024").merge("A1:S1");
        book.put("A3", "No", "Layanan", "Kategori", "Realisasi per bulan").merge("D3:O3");
        for (int month = 0; month < MONTHS.length; month++) {
            book.put(column(month) + 4, MONTHS[month]);
        }
        book.put("P4", "Jumlah", "Target", "Capaian", "Bobot kategori");
        for (int row = 5; row < 35; row++) {
            figures(book, row);
        }
        book.put("B35", "Jumlah");
        for (int column = 0; column <= MONTHS.length + 1; column++) {
            book.put(column(column) + 35, "=SUM(%1$s5:%1$s34)".formatted(column(column)));
        }
        book.put("R35", "=P35/Q35");
        book.sheet("Kategori").put("A1", "Kategori", "Bobot");
        book.put("A2", "Pendidikan", 40).put("A3", "Kesehatan", 35).put("A4", "Sosial", 25);
        return book;
    }

    private static String column(int month) {
        return String.valueOf((char) ('D' + month));
    }

    private static void figures(Worksheet book, int row) {
        var categories = new String[] {"Pendidikan", "Kesehatan", "Sosial"};
        book.put("A" + row, row - 4, "Layanan nomor " + (row - 4), categories[row % 3]);
        for (int month = 0; month < MONTHS.length; month++) {
            book.put(column(month) + row, (row * 7 + month * 13) % 50 + 1);
        }
        book.put(
                "P" + row,
                "=SUM(D%1$d:O%1$d)".formatted(row),
                400 + row,
                "=IFERROR(P%1$d/Q%1$d,\"\")".formatted(row),
                "=SUMIF(Kategori!$A$2:$A$4,C%d,Kategori!$B$2:$B$4)".formatted(row));
    }
}
