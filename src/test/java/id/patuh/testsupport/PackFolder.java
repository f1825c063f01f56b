package id.patuh.testsupport;

import id.patuh.regulation.Regulation;
import id.patuh.regulation.RegulationLibrary;
import id.patuh.regulation.yaml.FolderLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A small valid pack on disk that a test changes where it matters.
 *
 * <p>It has one criterion "01" in the folder {@code 01-hak} with two indicators: {@code 01.S.1} asks for a document,
 * {@code 01.H.1} for a percentage; forms for evidence, sign-off, inapplicability and a derived fact; one check.
 */
public final class PackFolder {
    public static final String ID = "contoh-2024";
    public static final String REGULATION = "regulation.yaml";
    public static final String FORMS = "forms.yaml";
    public static final String CHECKS = "checks.yaml";
    public static final String CHECK_RULES = "checks.drl";
    public static final String INDICATORS = "01-hak/indicators.yaml";
    public static final String RULES = "01-hak/rules.drl";
    public static final String CASES = "01-hak/cases.yaml";

    private final Path rules;

    private PackFolder(Path rules) {
        this.rules = rules;
    }

    /** Writes the pack into a folder of packs. */
    public static PackFolder in(Path rules) {
        return new PackFolder(rules)
                .with(REGULATION, REGULATION_TEXT)
                .with(FORMS, FORMS_TEXT)
                .with(CHECKS, CHECKS_TEXT)
                .with(CHECK_RULES, CHECK_RULES_TEXT)
                .with(INDICATORS, INDICATORS_TEXT)
                .with(RULES, RULES_TEXT)
                .with(CASES, CASES_TEXT);
    }

    /** The folder of packs, as {@code --rules} names it. */
    public Path rules() {
        return rules;
    }

    public Path folder() {
        return rules.resolve(ID);
    }

    public Path path(String file) {
        return folder().resolve(file);
    }

    public String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes a whole file. */
    public PackFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    public PackFolder with(String file, byte[] content) {
        try {
            Files.createDirectories(path(file).getParent());
            Files.write(path(file), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return this;
    }

    /** Replaces a passage that has to be there, so that a test cannot silently change nothing. */
    public PackFolder replace(String file, String passage, String replacement) {
        var text = text(file);
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("%s does not contain: %s".formatted(file, passage));
        }
        return with(file, text.replace(passage, replacement));
    }

    public PackFolder append(String file, String text) {
        return with(file, text(file) + text);
    }

    public PackFolder without(String file) {
        try {
            Files.delete(path(file));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
        return this;
    }

    /** The number, from 1, of the first line that contains a passage. */
    public int lineOf(String file, String passage) {
        var lines = text(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(passage)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("%s does not contain: %s".formatted(file, passage));
    }

    public RegulationLibrary library() {
        return new FolderLibrary(rules);
    }

    public Regulation regulation() {
        return library().regulation(ID);
    }

    private static final String REGULATION_TEXT = """
            id: contoh-2024
            version: 1.0.0
            title: {id: Peraturan contoh, en: Sample regulation}
            legalBasis:
              citation: Peraturan Contoh Nomor 1 Tahun 2024
              from: 2024-01-01
              to: null
              replacedBy: null
              source: {status: working, basis: dibuat untuk pengujian, reviewed: 2026-11-21}
            subjects:
              - {code: kabupaten, title: {id: Kabupaten, en: Regency}}
              - {code: kota, title: {id: Kota, en: City}}
            aspects:
              - {code: struktur, title: {id: Struktur, en: Structure}}
              - {code: hasil, title: {id: Hasil, en: Result}}
            scoring:
              method: weighted-aspects
              weights: {struktur: 40, hasil: 60}
              source: {status: working, basis: dibuat untuk pengujian, reviewed: 2026-11-21}
            ratings:
              - code: baik
                title: {id: Baik, en: Good}
                from: 75
                target: true
                source: {status: working, basis: dibuat untuk pengujian, reviewed: 2026-11-21}
              - code: kurang
                title: {id: Kurang, en: Poor}
                from: 0
                source: {status: working, basis: dibuat untuk pengujian, reviewed: 2026-11-21}
            offices:
              - {code: bagian-hukum, title: {id: Bagian Hukum, en: Legal Division}}
              - {code: dinas-kesehatan, title: {id: Dinas Kesehatan, en: Health Office}}
            units:
              persen: {id: persen, en: percent}
              orang: {id: orang, en: people}
            criteria:
              - {code: "01", folder: 01-hak, title: {id: Hak contoh, en: Sample right}, group: {id: Hak sipil, en: Civil rights}}
              - {code: "02", title: {id: Hak lain, en: Another right}, group: {id: Hak sipil, en: Civil rights}}
            """;

    private static final String FORMS_TEXT = """
            Dokumen:
              title: {id: Dokumen, en: Documents}
              help: {id: Satu baris untuk satu dokumen., en: One row for each document.}
              fields:
                kode: {type: code, label: {id: Kode bukti, en: Evidence code}, prefilled: true, required: true}
                jenis:
                  type: choice
                  label: {id: Jenis dokumen, en: Kind of document}
                  required: true
                  choices:
                    Perda: {id: Peraturan Daerah, en: Regional regulation}
                    SK: {id: Surat Keputusan, en: Decree}
                  example: Perda
                tahun: {type: year, label: {id: Tahun dokumen, en: Year of the document}, required: true, example: "2021"}
                tanggal: {type: date, label: {id: Tanggal ditetapkan, en: Date of signing}}
                berlaku: {type: yesno, label: {id: Masih berlaku, en: Still in force}, required: true}
            Capaian:
              title: {id: Capaian, en: Measurements}
              onePer: kode
              fields:
                kode: {type: code, label: {id: Kode bukti, en: Evidence code}, prefilled: true, required: true}
                nilai: {type: number, unit: per-indicator, label: {id: Nilai capaian, en: Value}, required: true}
                tahun: {type: year, label: {id: Tahun data, en: Year of the data}, required: true}
                peserta: {type: count, unit: orang, label: {id: Jumlah peserta, en: Participants}}
                catatan: {type: text, label: {id: Catatan, en: Remarks}}
            Rasio:
              title: {id: Rasio hitungan, en: Computed ratio}
              purpose: derived
              fields:
                kode: {type: code, label: {id: Kode bukti, en: Evidence code}}
                nilai: {type: number, unit: persen, label: {id: Nilai hasil hitung, en: Computed value}}
            Pengesahan:
              title: {id: Pengesahan, en: Sign-off}
              purpose: administration
              fields:
                nama: {type: text, label: {id: Nama pejabat, en: Name}}
                ditandatangani: {type: yesno, label: {id: Sudah ditandatangani, en: Signed}, required: true}
            TidakBerlaku:
              title: {id: Tidak berlaku, en: Not applicable}
              purpose: not-applicable
              fields:
                kode: {type: code, label: {id: Kode indikator, en: Indicator code}, required: true}
                alasan: {type: text, label: {id: Alasan, en: Reason}, required: true}
            """;

    private static final String CHECKS_TEXT = """
            - code: belum-disahkan
              blocking: true
              title: {id: Belum disahkan, en: Not signed}
              message: {id: Buku kerja belum ditandatangani., en: The workbook is not signed.}
              repair: {id: Mintakan tanda tangan., en: Have it signed.}
              source: {status: working, basis: dibuat untuk pengujian, reviewed: 2026-11-21}
            """;

    private static final String CHECK_RULES_TEXT = """
            package contoh_2024

            rule "Buku kerja belum disahkan"
                @Check("belum-disahkan")
            when
                BukuKerja( $opd : opd )
                not Pengesahan( opd == $opd, ditandatangani == true )
            then
            end
            """;

    private static final String INDICATORS_TEXT = """
            - code: 01.S.1
              aspect: struktur
              title: {id: Perda masih berlaku, en: A regulation is in force}
              office: bagian-hukum
              maximum: 10
              evidence:
                - {kode: 01.S.1, form: Dokumen, asks: {id: Perda, en: The regulation}}
              source: {status: working, basis: dibuat untuk pengujian, reviewed: 2026-11-21}
              rationale: {id: Dasar hukum menjamin hak., en: Law secures the right.}
              comply: {id: Tetapkan perda., en: Adopt a regulation.}
            - code: 01.H.1
              aspect: hasil
              title: {id: Cakupan layanan, en: Coverage of the service}
              office: dinas-kesehatan
              maximum: 10
              evidence:
                - {kode: 01.H.1, form: Capaian, unit: persen, asks: {id: Cakupan, en: Coverage}}
              source: {status: working, basis: dibuat untuk pengujian, reviewed: 2026-11-21}
              rationale: {id: Hak terasa bila terlayani., en: A right counts when it is served.}
              comply: {id: Perluas layanan., en: Extend the service.}
            """;

    private static final String RULES_TEXT = """
            package contoh_2024

            rule "01.S.1 Perda masih berlaku"
                @Indicator("01.S.1") @Points(10)
            when
                Penilaian( $tahun : tahun )
                Dokumen( kode == "01.S.1", jenis == "Perda", berlaku == true, tahun <= $tahun )
            then
            end

            rule "01.H.1 Cakupan paling sedikit 80"
                @Indicator("01.H.1") @Points(6)
            when
                Penilaian( $tahun : tahun )
                Capaian( kode == "01.H.1", tahun == $tahun, nilai >= 80 )
            then
            end

            rule "01.H.1 Cakupan paling sedikit 95"
                @Indicator("01.H.1") @Points(10)
            when
                Penilaian( $tahun : tahun )
                Capaian( kode == "01.H.1", tahun == $tahun, nilai >= 95 )
            then
            end
            """;

    private static final String CASES_TEXT = """
            - name: perda yang berlaku memenuhi
              year: 2024
              given: [{Dokumen: {kode: 01.S.1, jenis: Perda, tahun: 2021, tanggal: 2021-03-14, berlaku: true}}]
              expect: {indicator: 01.S.1, verdict: MET, points: 10}
            - name: cakupan 71,3 persen belum memenuhi
              year: 2024
              given: [{Capaian: {kode: 01.H.1, nilai: 71.3, tahun: 2024, peserta: 40, catatan: null}}]
              expect: {indicator: 01.H.1, verdict: NOT_MET, points: 0}
            - name: buku kerja tanpa tanda tangan ditemukan
              year: 2024
              given: [{BukuKerja: {opd: bagian-hukum}}]
              expect: {check: belum-disahkan, findings: 1}
            """;
}
