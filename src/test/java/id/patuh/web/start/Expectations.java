package id.patuh.web.start;

import static id.patuh.web.start.Expectations.Expected.ALLOWED;
import static id.patuh.web.start.Expectations.Expected.FORBIDDEN;
import static id.patuh.web.start.Expectations.Expected.MISSING;
import static id.patuh.web.start.Expectations.Expected.SIGN_IN;
import static id.patuh.web.start.Expectations.Visitor.ADMINISTRATOR;
import static id.patuh.web.start.Expectations.Visitor.BUREAU;
import static id.patuh.web.start.Expectations.Visitor.NOBODY;
import static id.patuh.web.start.Expectations.Visitor.OFFICE;
import static id.patuh.web.start.Expectations.Visitor.OTHER_OFFICE;
import static id.patuh.web.start.Expectations.Visitor.READER;
import static id.patuh.web.start.Expectations.Visitor.RULE_MAINTAINER;
import static id.patuh.web.start.Expectations.Visitor.TRAINER;
import static id.patuh.web.start.Expectations.Visitor.VERIFIER;

import id.patuh.testsupport.SecurityClient.Answer;
import id.patuh.workspace.Role;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What everybody is to get at each address; written down here and not read from the program, which may be wrong. */
final class Expectations {
    private static final Set<Visitor> SEEING = Set.of(ADMINISTRATOR, BUREAU, VERIFIER, READER, OFFICE, OTHER_OFFICE);
    private static final Set<Visitor> SEEING_WHOLE = Set.of(ADMINISTRATOR, BUREAU, VERIFIER, READER);
    private static final Set<Visitor> REMARKING = Set.of(ADMINISTRATOR, BUREAU, VERIFIER, OFFICE, OTHER_OFFICE);
    private static final Set<Visitor> RUNNING = Set.of(ADMINISTRATOR, BUREAU);
    private static final Set<Visitor> UPLOADING = Set.of(ADMINISTRATOR, BUREAU, OFFICE, OTHER_OFFICE);

    static final Map<String, Route> ALL = new TreeMap<>();

    static {
        add("GET /masuk", visitor -> ALLOWED);
        add("GET /aset/report.css", visitor -> ALLOWED);
        add("GET /error", visitor -> MISSING);
        add("GET /", Expectations::everybody);
        add("GET /akun/sandi", Expectations::everybody);
        add("POST /akun/sandi", Expectations::everybody, "lama", "x", "baru", "y", "ulang", "z");
        add("GET /peraturan", Expectations::everybody);
        add("GET /peraturan/{id}", Expectations::everybody);
        add("GET /peraturan/{id}/formulir.zip", Expectations::everybody);
        add("GET /peraturan/{id}/formulir/{office}.xlsx", Expectations::everybody);
        add("GET /akun", only(Set.of(ADMINISTRATOR)));
        add("POST /akun", only(Set.of(ADMINISTRATOR)), "pengguna", "!", "nama", "x", "peran", "TRAINER");
        add("POST /akun/{id}/sandi", only(Set.of(ADMINISTRATOR)));
        add("POST /akun/{id}/aktif", only(Set.of(ADMINISTRATOR)), "aktif", "true");
        add("GET /jejak", only(Set.of(ADMINISTRATOR)));
        add("GET /jejak.csv", only(Set.of(ADMINISTRATOR)));
        add("GET /penilaian/baru", only(everyBureau()));
        add("POST /penilaian/baru", only(everyBureau()), "peraturan", "tidak-ada", "nama", "x", "tahun", "2024");
        add("GET /penilaian/{id}", inRegion(SEEING));
        add("GET /penilaian/{id}/bukti", inRegion(SEEING));
        add("POST /penilaian/{id}/tahap", inRegion(RUNNING), "ke", "DECIDED");
        add("POST /penilaian/{id}/opd", inRegion(RUNNING), "opd", "tidak-ada");
        add("POST /penilaian/{id}/hasil", inRegion(RUNNING), "predikat", "x", "nilai", "bukan angka");
        addFile("POST /penilaian/{id}/unggah", inRegion(UPLOADING));
        addFile("POST /penilaian/{id}/unggah by script", inRegion(UPLOADING));
        add("GET /penilaian/{id}/berkas/{workbook}", ofOffice(SEEING));
        add("GET /penilaian/{id}/berkas/{workbook}/asli/{number}", ofOffice(SEEING));
        add("POST /penilaian/{id}/berkas/{workbook}/tarik", ofOffice(UPLOADING), "tarik", "false");
        add("GET /penilaian/{id}/berkas/{workbook}/bertanda", ofOffice(SEEING));
        add("GET /penilaian/{id}/opd", inRegion(SEEING));
        add("GET /penilaian/{id}/opd/{office}", ofOffice(SEEING));
        add("GET /penilaian/{id}/opd/{office}/pengingat.txt", ofOffice(SEEING));
        add("GET /penilaian/{id}/opd/{office}/formulir.xlsx", ofOffice(SEEING));
        add("GET /penilaian/{id}/formulir.zip", inRegion(SEEING_WHOLE));
        add("GET /penilaian/{id}/dokumen", inRegion(SEEING_WHOLE));
        add("GET /penilaian/{id}/dokumen.zip", inRegion(SEEING_WHOLE));
        add("GET /penilaian/{id}/laporan/{format}", inRegion(SEEING_WHOLE));
        add("GET /penilaian/{id}/result.json", inRegion(SEEING_WHOLE));
        add("GET /penilaian/{id}/rencana", inRegion(SEEING_WHOLE));
        add("GET /penilaian/{id}/riwayat", inRegion(SEEING_WHOLE));
        add("GET /penilaian/{id}/berkas-serahan/{name}", Expectations::missingWherePapersMayBeSeen);
        add("GET /penilaian/{id}/indikator", inRegion(SEEING));
        add("GET /penilaian/{id}/indikator/{code}", ofOffice(SEEING));
        add("POST /penilaian/{id}/indikator/{code}/catatan", ofOffice(REMARKING), "isi", " ");
        add(
                "POST /penilaian/{id}/indikator/{code}/telaah",
                inRegion(Set.of(VERIFIER)),
                "hasil",
                "RETURNED",
                "dilihat",
                "0");
        add(
                "POST /penilaian/{id}/indikator/{code}/putusan",
                inRegion(Set.of(VERIFIER)),
                "putusan",
                "MET",
                "dilihat",
                "0");
        add("GET /penilaian/{id}/bukti.zip", inRegion(SEEING_WHOLE));
        add("GET /penilaian/{id}/serahkan", inRegion(RUNNING));
        add("GET /cari", only(everySeeing()));
    }

    private Expectations() {}

    /** Somebody who asks; region and office as the account has them. */
    enum Visitor {
        NOBODY(null, null, null),
        ADMINISTRATOR(Role.ADMINISTRATOR, null, null),
        BUREAU(Role.BUREAU, Site.TELADAN, null),
        VERIFIER(Role.VERIFIER, Site.TELADAN, null),
        OFFICE(Role.OFFICE, Site.TELADAN, "dinas-kesehatan"),
        OTHER_OFFICE(Role.OFFICE, Site.TELADAN, "bagian-hukum"),
        RULE_MAINTAINER(Role.RULE_MAINTAINER, null, null),
        TRAINER(Role.TRAINER, null, null),
        READER(Role.READER, Site.TELADAN, null),
        FOREIGN_BUREAU(Role.BUREAU, Site.JIRAN, null),
        FOREIGN_VERIFIER(Role.VERIFIER, Site.JIRAN, null),
        FOREIGN_OFFICE(Role.OFFICE, Site.JIRAN, "dinas-kesehatan"),
        FOREIGN_READER(Role.READER, Site.JIRAN, null);

        final @Nullable Role role;
        final @Nullable String region;
        final @Nullable String office;

        Visitor(@Nullable Role role, @Nullable String region, @Nullable String office) {
            this.role = role;
            this.region = region;
            this.office = office;
        }

        boolean foreign() {
            return Site.JIRAN.equals(region) || this == RULE_MAINTAINER || this == TRAINER;
        }
    }

    /** What comes back, as far as it matters here. */
    enum Expected {
        ALLOWED,
        SIGN_IN,
        FORBIDDEN,
        MISSING,
        /** What nobody is to get. */
        WRONG;

        static Expected of(Answer answer) {
            return switch (answer.status()) {
                case 200, 422 -> ALLOWED;
                case 302 -> answer.leadsTo().startsWith("/masuk") ? SIGN_IN : ALLOWED;
                case 403 -> FORBIDDEN;
                case 404 -> MISSING;
                default -> WRONG;
            };
        }
    }

    /**
     * One address.
     *
     * @param fields what a form there sends: complete, so that only the permission is asked, and useless, so that nothing happens
     * @param file whether it is a file instead
     */
    record Route(Map<String, String> fields, boolean file, Function<Visitor, Expected> who) {
        Expected expected(Visitor visitor) {
            // A file of somebody who is not signed in is not even read.
            return visitor == NOBODY && file ? FORBIDDEN : who.apply(visitor);
        }
    }

    private static void add(String route, Function<Visitor, Expected> who, String... fields) {
        var form = new TreeMap<String, String>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        ALL.put(route, new Route(form, false, who));
    }

    private static void addFile(String route, Function<Visitor, Expected> who) {
        ALL.put(route, new Route(Map.of(), true, who));
    }

    private static Expected everybody(Visitor visitor) {
        return visitor == NOBODY ? SIGN_IN : ALLOWED;
    }

    private static Set<Visitor> everyBureau() {
        return Set.of(ADMINISTRATOR, BUREAU, Visitor.FOREIGN_BUREAU);
    }

    /** Everybody whose account belongs to a region, and who keeps the accounts. */
    private static Set<Visitor> everySeeing() {
        return Set.of(
                ADMINISTRATOR,
                BUREAU,
                VERIFIER,
                OFFICE,
                OTHER_OFFICE,
                READER,
                Visitor.FOREIGN_BUREAU,
                Visitor.FOREIGN_VERIFIER,
                Visitor.FOREIGN_OFFICE,
                Visitor.FOREIGN_READER);
    }

    /** Nothing was submitted, so that there is no paper. */
    private static Expected missingWherePapersMayBeSeen(Visitor visitor) {
        var expected = inRegion(SEEING_WHOLE).apply(visitor);
        return expected == ALLOWED ? MISSING : expected;
    }

    private static Function<Visitor, Expected> only(Set<Visitor> allowed) {
        return visitor -> visitor == NOBODY ? SIGN_IN : allowed.contains(visitor) ? ALLOWED : FORBIDDEN;
    }

    /** Whoever belongs elsewhere does not even learn that it is there. */
    private static Function<Visitor, Expected> inRegion(Set<Visitor> allowed) {
        return visitor -> visitor.foreign() ? MISSING : only(allowed).apply(visitor);
    }

    /** The same for what belongs to one office. */
    private static Function<Visitor, Expected> ofOffice(Set<Visitor> allowed) {
        return visitor -> visitor == OTHER_OFFICE && allowed.contains(visitor)
                ? MISSING
                : inRegion(allowed).apply(visitor);
    }
}
