package id.patuh.testsupport;

import id.patuh.assessment.Assessment;
import id.patuh.assessment.IndicatorResult;
import id.patuh.evidence.CellRef;
import id.patuh.evidence.EvidenceRow;
import id.patuh.evidence.EvidenceSet;
import id.patuh.evidence.EvidenceValue;
import id.patuh.evidence.EvidenceValue.State;
import id.patuh.language.Language;
import id.patuh.report.Dossier;
import id.patuh.report.ReportWriters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Assessments in every form in which they are written. */
public final class Reports {
    /** What somebody may have written into a cell, a file's name or a sheet's name. */
    public static final String HOSTILE =
            "=cmd|' /C calc'!A0 [x](http://evil.example) <img src=x onerror=alert(1)>\u0000"
                    + "\u001b[31m ](a) {0} `code` ![i](j) www.evil.example a@evil.example # - *b* | \\ & \"'\ud800 ]]> \u202e ";

    private Reports() {}

    public static byte[] bytes(String format, Dossier dossier, Language language) {
        var out = new ByteArrayOutputStream();
        try {
            new ReportWriters().of(format).orElseThrow().write(dossier, language, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static String text(String format, Assessment assessment, Language language) {
        return new String(bytes(format, Dossier.of(assessment), language), StandardCharsets.UTF_8);
    }

    /** Kabupaten Teladan with every text begun by {@link #HOSTILE}. */
    public static Assessment hostile() {
        return Assessments.worded(words -> HOSTILE + words);
    }

    /** Kabupaten Teladan in which the cells of every verdict are only assumed, and a row besides. */
    public static Assessment assumed() {
        var from = Assessments.teladan();
        var row = new CellRef("", "Dokumen", "", "Perda", true);
        var values = Map.of(
                "nilai",
                        new EvidenceValue(
                                State.ANSWERED, 95.0, new CellRef("dinkes.xlsx", "Capaian", "E14", "95", true)),
                "jenis", new EvidenceValue(State.ANSWERED, "Perda", row));
        var evidence = from.evidence();
        return new Assessment(
                from.regulation(),
                new EvidenceSet(
                        evidence.subject(),
                        evidence.year(),
                        evidence.workbooks(),
                        List.of(new EvidenceRow(
                                "Capaian", "06.H.3", "dinas-kesehatan", "dinkes.xlsx", "Capaian", 14, values)),
                        evidence.issues()),
                from.score(),
                from.indicators().stream().map(result -> assumed(result, row)).toList(),
                from.findings(),
                from.readiness(),
                from.engine());
    }

    private static IndicatorResult assumed(IndicatorResult result, CellRef more) {
        var cells = result.cells().stream()
                .map(cell -> new CellRef(cell.file(), cell.sheet(), cell.cell(), cell.shown(), true))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!cells.isEmpty()) {
            cells.add(more);
        }
        return new IndicatorResult(
                result.indicator(),
                result.verdict(),
                result.points(),
                result.explanation(),
                result.note(),
                List.copyOf(cells));
    }
}
