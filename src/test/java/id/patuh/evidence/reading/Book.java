package id.patuh.evidence.reading;

import id.patuh.evidence.WorkbookIdentity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook built in a test, cell by cell. */
public final class Book {
    static final String[] CAPAIAN = {"Kode bukti", "Nilai capaian", "Tahun data", "Jumlah peserta", "Pagu anggaran"};
    static final String[] DOKUMEN = {"Kode bukti", "Jenis dokumen", "Nomor", "Tanggal ditetapkan", "Masih berlaku"};

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private @Nullable XSSFSheet sheet;

    public static Book identified() {
        return new Book()
                .identity(new WorkbookIdentity("uji-2021", "dinas-kesehatan", "Kabupaten Teladan", null, 2024));
    }

    public Book identity(WorkbookIdentity identity) {
        sheet("_patuh");
        IdentitySheet.entries(identity).forEach((key, value) -> row(key, value));
        return this;
    }

    public Book sheet(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    public Book capaian(@Nullable Object... row) {
        return sheet("Capaian").row((Object[]) CAPAIAN).row(row);
    }

    public Book dokumen(@Nullable Object... row) {
        return sheet("Dokumen").row((Object[]) DOKUMEN).row(row);
    }

    /** Null leaves a cell away. */
    public Book row(@Nullable Object... cells) {
        var row = current()
                .createRow(
                        current().getPhysicalNumberOfRows() == 0 ? 0 : current().getLastRowNum() + 1);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
                set(row.createCell(i), cells[i]);
            }
        }
        return this;
    }

    public Book with(Consumer<XSSFSheet> change) {
        change.accept(current());
        return this;
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public Path saveIn(Path folder, String name) {
        var file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Rewrites a part of a saved workbook. */
    public static Path rewrite(Path file, String part, UnaryOperator<String> change) {
        try (var zip = FileSystems.newFileSystem(file)) {
            var path = zip.getPath(part);
            var changed = change.apply(Files.readString(path));
            Files.writeString(path, changed, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    private XSSFSheet current() {
        return sheet == null ? sheet("Lembar1").current() : sheet;
    }

    private static void set(XSSFCell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else if (value instanceof String formula && formula.startsWith("=")) {
            cell.setCellFormula(formula.substring(1));
        } else {
            cell.setCellValue(String.valueOf(value));
        }
    }
}
