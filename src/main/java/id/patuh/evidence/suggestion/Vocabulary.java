package id.patuh.evidence.suggestion;

import id.patuh.evidence.sheet.Words;
import id.patuh.language.Language;
import id.patuh.regulation.Field;
import id.patuh.regulation.Form;
import id.patuh.regulation.Regulation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that headings are made of. */
final class Vocabulary {
    private static final Set<String> USUAL = Set.of(
            "nomor",
            "kode",
            "indikator",
            "uraian",
            "butir",
            "unsur",
            "pertanyaan",
            "dokumen",
            "bukti",
            "data",
            "jenis",
            "tahun",
            "tanggal",
            "nilai",
            "jumlah",
            "capaian",
            "realisasi",
            "target",
            "satuan",
            "keterangan",
            "catatan",
            "ada",
            "tidak",
            "proses",
            "sudah",
            "belum",
            "ya",
            "pagu",
            "anggaran",
            "kegiatan",
            "program",
            "peserta",
            "petugas",
            "nama",
            "status",
            "sumber",
            "hasil",
            "keberadaan",
            "ketersediaan",
            "tautan",
            "hak",
            "aspek");
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("no", "nomor"),
            Map.entry("nmr", "nomor"),
            Map.entry("tgl", "tanggal"),
            Map.entry("thn", "tahun"),
            Map.entry("th", "tahun"),
            Map.entry("jml", "jumlah"),
            Map.entry("jlh", "jumlah"),
            Map.entry("ket", "keterangan"),
            Map.entry("dok", "dokumen"),
            Map.entry("kd", "kode"),
            Map.entry("ind", "indikator"),
            Map.entry("keg", "kegiatan"),
            Map.entry("real", "realisasi"));
    private static final Set<String> SMALL =
            Set.of("dan", "atau", "yang", "di", "dari", "ke", "of", "the", "and", "or", "in", "is", "a");

    private final Set<String> words = new HashSet<>(USUAL);

    Vocabulary(Regulation regulation) {
        regulation.forms().stream()
                .filter(Form::hasSheet)
                .flatMap(form -> form.fields().stream())
                .map(Field::label)
                .forEach(label -> Arrays.stream(Language.values())
                        .map(label::in)
                        .forEach(words -> this.words.addAll(Vocabulary.words(words))));
    }

    boolean knows(String heading) {
        return words(heading).stream().anyMatch(words::contains);
    }

    /** The words of a heading, small ones left out and short ones written out. */
    static Set<String> words(String heading) {
        var found = new LinkedHashSet<String>();
        for (var word : Words.fold(heading).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (!word.isEmpty() && !SMALL.contains(word)) {
                found.add(SHORT.getOrDefault(word, word));
            }
        }
        return found;
    }
}
