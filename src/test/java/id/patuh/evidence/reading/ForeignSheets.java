package id.patuh.evidence.reading;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Sheets as ministries and offices lay them out for themselves; all of them made up. */
public final class ForeignSheets {
    private ForeignSheets() {}

    /** Headings over three merged rows, a row that counts the columns, sections, a merged code and a total. */
    public static Book ministryForm() {
        return new Book()
                .sheet("Form Isian")
                .row("FORMULIR ISIAN CAPAIAN HAK ATAS KESEHATAN")
                .row("Tahun 2024")
                .row()
                .row("No", "Kode Indikator", "Uraian", "Capaian", null, null, "Keterangan")
                .row(null, null, null, "Realisasi", null, "Tahun Data")
                .row(null, null, null, "Nilai", "Peserta")
                .row(1, 2, 3, 4, 5, 6, 7)
                .row("A. HASIL")
                .row(1, "06.H.3", "Cakupan imunisasi", "71,3", 40, 2024, "x")
                .row(2, "06.H.4", "Kematian bayi", 12.5, "-", 2024, null)
                .row(null, null, "diukur ulang", 13.5, null, 2024, null)
                .row("B.", "LAIN-LAIN")
                .row(3, "06.H.9", "Tidak ada", 5, null, 2024, null)
                .row("Jumlah", null, null, 102.3, 40)
                .row("Catatan: diisi oleh dinas")
                .with(ForeignSheets::mergeMinistryForm);
    }

    private static void mergeMinistryForm(XSSFSheet sheet) {
        for (var area :
                new String[] {"A1:G1", "A4:A6", "B4:B6", "C4:C6", "D4:F4", "G4:G6", "D5:E5", "F5:F6", "A8:G8", "B10:B11"
                }) {
            sheet.addMergedRegion(CellRangeAddress.valueOf(area));
        }
    }

    /** Lines that repeat what the regulation asks, ticked under Ada, Proses or Tidak. */
    public static Book checklist() {
        return new Book()
                .sheet("Daftar Periksa")
                .row("Daftar periksa dokumen")
                .row("No.", "Dokumen yang Diminta", "Keberadaan", null, null, "Jenis", "No. Dokumen")
                .row(null, null, "Ada", "Proses", "Tidak")
                .row("I", "STRUKTUR")
                .row(1, "Perda tentang pelayanan kesehatan yang masih berlaku", "v", null, null, "Perda", "5/2021")
                .row(2, "Keputusan tentang imunisasi", null, "\u221a", null, "SK", "blm diisi")
                .with(sheet -> {
                    for (var area : new String[] {"A2:A3", "B2:B3", "C2:E2", "F2:F3", "G2:G3"}) {
                        sheet.addMergedRegion(CellRangeAddress.valueOf(area));
                    }
                });
    }

    /** A table of figures, and below it a table of documents. */
    public static Book twoTables() {
        return new Book()
                .sheet("Isian")
                .row("I. Angka")
                .row("Kode", "Nilai capaian", "Tahun")
                .row("06.H.3", 95, 2024)
                .row("06.H.4", 12, 2024)
                .row("Total", 107)
                .row()
                .row("II. Dokumen")
                .row("Kode", "Jenis dokumen", "Nomor", "Masih berlaku")
                .row("06.S.1", "Perda", "5", "Ya/Sdh")
                .row("06.H.3a", "SK", "7", "Ya/Sdh");
    }
}
