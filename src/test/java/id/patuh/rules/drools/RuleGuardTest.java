package id.patuh.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.patuh.language.Language;
import id.patuh.regulation.PackDefect;
import id.patuh.testsupport.PackFolder;
import id.patuh.testsupport.RulePack;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleGuardTest {
    private static final String HEAD = "rule \"R\"\n@Indicator(\"01.H.1\") @Points(10)\nwhen\n";

    @TempDir
    Path temporary;

    /** A passage of the rules that is refused with a code; the line of the passage is the line of the defect. */
    record Refused(String code, String passage, String rules) {
        static Refused condition(String code, String condition) {
            return new Refused(code, condition, HEAD + condition + "\nthen\nend\n");
        }

        static Refused conclusion(String code, String conclusion) {
            return new Refused(
                    code, "then", HEAD + "Capaian( $k : kode, $p : peserta )\nthen\n" + conclusion + "\nend\n");
        }

        static Refused annotations(String code, String annotations) {
            return new Refused(code, "rule \"R\"", "rule \"R\"\n" + annotations + "\nwhen\nDokumen()\nthen\nend\n");
        }

        static Refused named(String name) {
            return new Refused(
                    "NAME_NOT_ALLOWED",
                    "rule ",
                    "rule " + name + "\n@Indicator(\"01.H.1\") @Points(10)\nwhen\nDokumen()\nthen\nend\n");
        }

        static Refused statement(String code, String statement) {
            return new Refused(code, statement.lines().findFirst().orElseThrow(), statement + "\n");
        }

        @Override
        public String toString() {
            return code + ": " + rules.replace('\n', ' ');
        }
    }

    static Stream<Refused> everyDefect() {
        var rows = "accumulate( Capaian( $n : nilai, nilai != null ); $t : sum( $n );";
        return Stream.of(
                Refused.condition("RULE_SYNTAX", "Dokumen( tahun > )"),
                Refused.named("\"R\\\" + System.exit(1) + \\\"\""),
                Refused.named("'R\" + System.exit(1) + \"'"),
                Refused.named("\"R */ S\""),
                Refused.named("\"R \\u0022 S\""),
                Refused.named("\"%s\"".formatted("R".repeat(201))),
                Refused.statement("IMPORT_NOT_ALLOWED", "import java.lang.Runtime"),
                Refused.statement("IMPORT_NOT_ALLOWED", "import static java.lang.Math.abs;"),
                Refused.statement("IMPORT_NOT_ALLOWED", "import accumulate java.util.List daftar;"),
                Refused.statement("FUNCTION_NOT_ALLOWED", "function void f() { System.exit(1); }"),
                Refused.statement("GLOBAL_NOT_ALLOWED", "global java.util.List daftar"),
                Refused.statement("DECLARE_NOT_ALLOWED", "declare Lain\n a : String\nend"),
                Refused.statement("DECLARE_NOT_ALLOWED", "declare Dokumen\n @role( event )\nend"),
                Refused.statement("DECLARE_NOT_ALLOWED", "declare enum Lain\n A(1);\n a : int\nend"),
                Refused.statement("DECLARE_NOT_ALLOWED", "declare window W\n Dokumen() over window:length(3)\nend"),
                Refused.statement("DECLARE_NOT_ALLOWED", "declare entry-point \"pintu\"\nend"),
                Refused.statement("DECLARE_NOT_ALLOWED", "unit Lain;"),
                new Refused("QUERY_NOT_ALLOWED", "query", "query \"q\" @Check(\"belum-disahkan\")\nDokumen()\nend\n"),
                new Refused(
                        "EXTENDS_NOT_ALLOWED",
                        "rule",
                        HEAD.replace("\n@", " extends \"Q\"\n@") + "Dokumen()\nthen\nend\n"),
                Refused.statement("ATTRIBUTE_NOT_ALLOWED", "dialect \"mvel\""),
                new Refused(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "salience",
                        HEAD.replace("when", "salience 3\nwhen") + "Dokumen()\nthen\nend\n"),
                new Refused(
                        "ATTRIBUTE_NOT_ALLOWED",
                        "enabled",
                        HEAD.replace("when", "enabled( System.exit(1) )\nwhen") + "Dokumen()\nthen\nend\n"),
                Refused.condition("EVAL_NOT_ALLOWED", "Dokumen() eval( true )"),
                Refused.condition("FROM_NOT_ALLOWED", "Dokumen() from $daftar"),
                Refused.condition("FROM_NOT_ALLOWED", "Dokumen() from entry-point \"pintu\""),
                Refused.condition("FROM_NOT_ALLOWED", "$l : java.util.List() from collect( Dokumen() )"),
                Refused.condition(
                        "FROM_NOT_ALLOWED",
                        "groupby( Capaian( $k : kode, $n : nilai, nilai != null ); $g : $k.length(); $t : sum( $n ); $t > 3 )"),
                Refused.condition(
                        "FROM_NOT_ALLOWED",
                        "$x : Number() from accumulate( Capaian( $n : nilai ), init( int x = 0; ) action( System.exit(1); ) result( x ) )"),
                Refused.condition(
                        "CONDITION_NOT_ALLOWED",
                        "Object() from accumulate( Capaian( $n : nilai ), init( int x = 0; ), action( System.exit(1); ), result( x ) )"),
                new Refused("CONDITION_NOT_ALLOWED", "rule", HEAD + "then\nend\n"),
                Refused.condition("CONDITION_NOT_ALLOWED", "Dokumen() over window:length( 3 )"),
                Refused.condition("CONDITION_NOT_ALLOWED", "Dokumen() @watch( tahun )"),
                Refused.condition("CONDITION_NOT_ALLOWED", "?Dokumen( tahun > 3 )"),
                Refused.condition("CONDITION_NOT_ALLOWED", "$d := Dokumen( tahun > 3 )"),
                Refused.condition("CONDITION_NOT_ALLOWED", "class : Dokumen( tahun > 3 )"),
                Refused.condition("CONDITION_NOT_ALLOWED", "Dokumen( \"a\"; )"),
                Refused.condition("CONDITION_NOT_ALLOWED", "/dokumen[ tahun > 3 ]"),
                Refused.condition("CONDITION_NOT_ALLOWED", "forall( Dokumen( tahun > 3 ) )"),
                Refused.condition("CONDITION_NOT_ALLOWED", "not( Dokumen() and Capaian() )"),
                Refused.condition("CONDITION_NOT_ALLOWED", "exists( Dokumen() or Capaian() )"),
                Refused.condition("CONDITION_NOT_ALLOWED", "Dokumen() do[x]"),
                Refused.condition("CONDITION_NOT_ALLOWED", "Dokumen( $t : tahun ) if ( $t > 3 ) do[x]"),
                Refused.condition(
                        "CONDITION_NOT_ALLOWED",
                        "accumulate( Capaian( $n : nilai ) and Dokumen(); $t : count( $n ); $t > 3 )"),
                Refused.condition("TOO_DEEP", "Dokumen( " + "(".repeat(21) + "berlaku" + ")".repeat(21) + " )"),
                Refused.conclusion("CONSEQUENCE_NOT_ALLOWED", "drools.halt();"),
                Refused.conclusion("CONSEQUENCE_NOT_ALLOWED", "insert( new Rasio( $k, 1.0 ) );"),
                Refused.conclusion("CONSEQUENCE_NOT_ALLOWED", "modify( $k ) { setTahun( 3 ) }"),
                Refused.conclusion("CONSEQUENCE_NOT_ALLOWED", "insertLogical( new Rasio( $k, 1.0 ) ); System.exit(1);"),
                Refused.conclusion("CONSEQUENCE_NOT_ALLOWED", "/* insertLogical */ System.exit(1);"),
                new Refused(
                        "CONSEQUENCE_NOT_ALLOWED", "rule", HEAD + "Dokumen()\nthen\nthen[x]\nSystem.exit(1);\nend\n"),
                Refused.conclusion("CONCLUSION_UNKNOWN", "insertLogical( new Dokumen( $k ) );"),
                Refused.conclusion("CONCLUSION_UNKNOWN", "insertLogical( new Runtime( $k ) );"),
                Refused.conclusion("CONCLUSION_INCOMPLETE", "insertLogical( new Rasio( $k ) );"),
                Refused.conclusion("CONCLUSION_KIND", "insertLogical( new Rasio( $k, $p ) );"),
                Refused.conclusion("EXPRESSION_NOT_ALLOWED", "insertLogical( new Rasio( $k, 1.0 /* */ ) );"),
                Refused.conclusion("EXPRESSION_NOT_ALLOWED", "insertLogical( new Rasio( String.valueOf( 1 ), 1.0 ) );"),
                Refused.conclusion(
                        "EXPRESSION_NOT_ALLOWED",
                        "insertLogical( new Rasio( \"a\\u0022, 1.0 ) ); System.exit(1); //\", 1.0 ) );"),
                Refused.annotations("ANNOTATION_UNKNOWN", "@Check(\"belum-disahkan\") @PropertyReactive"),
                Refused.annotations("ANNOTATION_UNKNOWN", "@Check(\"belum-disahkan\") @java.lang.Deprecated"),
                Refused.annotations("ANNOTATION_MISSING", ""),
                Refused.annotations("ANNOTATION_MALFORMED", "@Indicator(System.exit(1)) @Points(10)"),
                Refused.annotations(
                        "ANNOTATION_MALFORMED", "@Indicator(value = \"01.H.1\", x = System.exit(1)) @Points(10)"),
                Refused.annotations("ANNOTATION_MALFORMED", "@Indicator({\"01.H.1\"}) @Points(10)"),
                Refused.annotations(
                        "ANNOTATION_MALFORMED", "@Indicator(\"01.H.1\") @Indicator(\"01.S.1\") @Points(10)"),
                Refused.annotations("ANNOTATION_MALFORMED", "@Indicator(\"01.H.1\") @Review(System.exit(1))"),
                Refused.annotations("ANNOTATION_CONFLICT", "@Indicator(\"01.H.1\") @Check(\"belum-disahkan\")"),
                Refused.annotations("ANNOTATION_CONFLICT", "@Check(\"belum-disahkan\") @Points(10)"),
                Refused.annotations("ANNOTATION_CONFLICT", "@Indicator(\"01.H.1\") @Review @Points(10)"),
                Refused.annotations("INDICATOR_UNKNOWN", "@Indicator(\"01.H.9\") @Points(10)"),
                Refused.annotations("CHECK_UNKNOWN", "@Check(\"tidak-ada\")"),
                Refused.annotations("REVIEW_WITHOUT_WORDS", "@Indicator(\"01.H.1\") @Review"),
                Refused.annotations("POINTS_WRONG", "@Indicator(\"01.H.1\") @Points(11)"),
                Refused.annotations("POINTS_WRONG", "@Indicator(\"01.H.1\") @Points(0)"),
                Refused.annotations("POINTS_WRONG", "@Indicator(\"01.H.1\")"),
                Refused.condition("FORM_UNKNOWN", "Dokumn( tahun > 3 )"),
                Refused.condition("FORM_UNKNOWN", "java.lang.Runtime()"),
                Refused.condition("FORM_UNKNOWN", "Object( hashCode > 3 )"),
                Refused.condition("FIELD_UNKNOWN", "Dokumen( thun > 3 )"),
                Refused.condition("FIELD_UNKNOWN", "Dokumen( $x : thun )"),
                Refused.condition("FIELD_UNKNOWN", "Dokumen( class == \"x\" )"),
                Refused.condition("FIELD_UNKNOWN", "Dokumen( this != null )"),
                Refused.condition("VARIABLE_UNKNOWN", "Dokumen( tahun <= $tahun )"),
                Refused.condition("VARIABLE_UNKNOWN", "not Dokumen( $x : tahun ) Capaian( tahun == $x )"),
                Refused.condition(
                        "VARIABLE_UNKNOWN",
                        "( Dokumen( $x : tahun ) or Capaian( $x : tahun ) ) Capaian( tahun == $x )"),
                Refused.condition("VARIABLE_UNKNOWN", rows + " $n > 3 )"),
                Refused.condition(
                        "VARIABLE_UNKNOWN",
                        "accumulate( Capaian( $n : nilai, nilai != null ); $t : sum( $n.intValue() ); $t > 3 )"),
                Refused.condition("VARIABLE_TAKEN", "Dokumen( $x : tahun ) Capaian( $x : nilai )"),
                Refused.condition("VARIABLE_TAKEN", "Capaian( $t : nilai ) " + rows + " $t > 3 )"),
                Refused.condition("TYPES_DIFFER", "Dokumen( tahun == \"2024\" )"),
                Refused.condition("TYPES_DIFFER", "Dokumen( tanggal > \"2024-01-01\" )"),
                Refused.condition("TYPES_DIFFER", "Dokumen( tahun matches \"2.*\" )"),
                Refused.condition("TYPES_DIFFER", "Dokumen( !tahun )"),
                Refused.condition("TYPES_DIFFER", "Dokumen( tahun > null )"),
                Refused.condition(
                        "TYPES_DIFFER", "accumulate( Capaian( $n : kode, kode != null ); $t : sum( $n ); $t > 3 )"),
                Refused.condition("CHOICE_UNKNOWN", "Dokumen( jenis == \"Perdaa\" )"),
                Refused.condition("CODE_UNKNOWN", "Dokumen( kode == \"01.S.9\" )"),
                Refused.condition("PATTERN_MALFORMED", "Capaian( catatan matches \"(\" )"),
                Refused.condition(
                        "TOTAL_UNKNOWN", "accumulate( Capaian( $n : nilai, nilai != null ); $t : collectList( $n ) )"),
                Refused.condition("TOTAL_UNKNOWN", "accumulate( Capaian( $n : nilai, nilai != null ); sum( $n ) )"),
                Refused.condition("TOTAL_UNGUARDED", "accumulate( Capaian( $n : nilai ); $t : sum( $n ); $t > 3 )"),
                Refused.condition(
                        "TOTAL_UNGUARDED",
                        "accumulate( Capaian( $n : nilai, nilai < 3 || tahun == 3 ); $t : sum( $n ); $t > 3 )"),
                Refused.condition(
                        "TOTAL_UNGUARDED",
                        "accumulate( Capaian( $n : nilai, nilai == null ); $t : sum( $n ); $t > 3 )"),
                Refused.condition("FIELD_UNGUARDED", "Capaian( nilai * 2 >= 10 )"),
                Refused.condition("FIELD_UNGUARDED", "Capaian( nilai * 2 >= 10, nilai != null )"),
                Refused.condition("FIELD_UNGUARDED", "Capaian( nilai != 7, nilai * 2 >= 10 )"),
                Refused.condition("FIELD_UNGUARDED", "Capaian( nilai == null || tahun > 3, nilai * 2 >= 10 )"),
                Refused.condition("FIELD_UNGUARDED", "Capaian( nilai * 2 >= 10 || nilai == null )"),
                Refused.condition("FIELD_UNGUARDED", "Capaian( !(nilai > 3), nilai * 2 >= 10 )"),
                Refused.condition("FIELD_UNGUARDED", "Capaian( nilai not in (1, 2), nilai * 2 >= 10 )"),
                Refused.condition("FIELD_UNGUARDED", "Penilaian( $t : tahun ) Capaian( nilai <= $t, nilai * 2 >= 10 )"),
                Refused.condition("FIELD_UNGUARDED", "Capaian( $n : nilai ) Capaian( peserta > $n * 2 )"),
                Refused.condition("FIELD_UNGUARDED", "Capaian( $n : nilai ) not Capaian( peserta > $n * 2 )"),
                Refused.condition(
                        "FIELD_UNGUARDED",
                        "Capaian( $p : peserta ) accumulate( Capaian( $n : nilai, nilai != null ); $t : sum( $n ); $t > $p * 2 )"),
                Refused.conclusion("FIELD_UNGUARDED", "insertLogical( new Rasio( $k, $p * 1.0 ) );"),
                Refused.condition(
                        "TOTAL_RECKONED",
                        "accumulate( Capaian( $n : nilai, nilai != null ); $t : max( $n ); $t * 2 > 3 )"),
                Refused.condition(
                        "TOTAL_RECKONED",
                        "accumulate( Capaian( $n : nilai, nilai != null ); $t : average( $n ), $c : count( $n ); $t * 2 > 3 )"),
                Refused.condition(
                        "TOTALS_BESIDE_OR",
                        "( Dokumen() or Capaian( nilai > 3 ) ) accumulate( Capaian( $n : nilai, nilai != null ); $t : sum( $n ), $c : count( $n ); $t > 3, $c > 3 )"),
                Refused.condition(
                        "TOTALS_MIXED",
                        "accumulate( Capaian( $n : nilai, nilai != null ); $t : sum( $n ), $c : count( $n ); $t > $c )"),
                new Refused(
                        "RULE_DUPLICATE",
                        "@Indicator(\"01.H.1\") @Points(1)",
                        "rule \"R\" @Indicator(\"01.H.1\") @Points(2)\nwhen\nDokumen()\nthen\nend\nrule \"R\" @Indicator(\"01.H.1\") @Points(1)\nwhen\nDokumen()\nthen\nend\n"));
    }

    @ParameterizedTest
    @MethodSource("everyDefect")
    void defectIsNamedByCodeFileAndLine(Refused refused) {
        var pack = RulePack.in(temporary).with(refused.rules());

        assertThat(pack.defects())
                .extracting(PackDefect::code, PackDefect::file, PackDefect::line)
                .containsExactly(tuple(
                        refused.code(), PackFolder.RULES, pack.folder().lineOf(PackFolder.RULES, refused.passage())));
    }

    @Test
    void wrongPackageIsNamedWithTheRightOne() {
        var pack = RulePack.in(temporary);
        pack.folder().replace(PackFolder.RULES, "package contoh_2024", "package java.lang");

        assertThat(pack.defects()).singleElement().satisfies(defect -> {
            assertThat(defect.code()).isEqualTo("PACKAGE_WRONG");
            assertThat(defect.line()).isEqualTo(1);
            assertThat(defect.repair().in(Language.ID)).contains("package contoh_2024");
        });
    }

    @Test
    void severalDefectsAreToldTogether() {
        var pack = RulePack.in(temporary)
                .with(
                        RulePack.award("satu", 11, "Dokumn( tahun > 3 )"),
                        RulePack.award("dua", 3, "Dokumen( thun > 3, tahun == \"x\" )"));

        assertThat(pack.defects())
                .extracting(PackDefect::code)
                .containsExactly("POINTS_WRONG", "FORM_UNKNOWN", "FIELD_UNKNOWN", "TYPES_DIFFER");
    }

    @Test
    void namesThatAreNearlyRightAreSuggested() {
        var pack = RulePack.in(temporary).with(RulePack.award("satu", 1, "Dokumen( thun > 3, jenis == \"Prda\" )"));

        assertThat(pack.defects())
                .extracting(defect -> defect.repair().in(Language.ID))
                .containsExactlyInAnyOrder("Mungkin maksudnya \"tahun\".", "Mungkin maksudnya \"Perda\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kode == java.lang.System.getProperty( \"x\" )",
                "kode.length() > 2",
                "kode . length ( ) > 2",
                "$x : kode.length()",
                "$x : tahun + 1",
                "$x := kode",
                "eval( true )",
                "getClass().getName() == \"x\"",
                "kode == \"\\u0022\"",
                "catatan matches \"\\\\u0022\"",
                "catatan == \"a\\sb\"",
                "catatan == \"a\\0b\"",
                "catatan == 'a\" + System.exit(1) + \"b'",
                "catatan == \"a\nb\"",
                "catatan == \"a\tb\"",
                "kode#String.length > 3",
                "this#Dokumen",
                "((String) kode) == \"a\"",
                "kode!.length > 3",
                "kode memberOf $x",
                "kode contains \"a\"",
                "kode not contains \"a\"",
                "kode soundslike \"a\"",
                "kode str[startsWith] \"a\"",
                "this after $x",
                "kode[0] == \"x\"",
                "kode instanceof String",
                "kode == new String( \"a\" )",
                "kode ~= \"a\"",
                "/kode",
                "tahun++ > 3",
                "(tahun & 3) > 3",
                "nilai >= 010",
                "nilai >= 10L",
                "nilai >= 10B",
                "nilai >= 1e5",
                "nilai + 3",
                "catatan > \"b\"",
                "true > false",
                "\"a\"",
                "3",
                "catatan"
            })
    void expressionOutsideTheSubsetIsRefused(String expression) {
        var pack = RulePack.in(temporary).with(RulePack.award("satu", 1, "Capaian( " + expression + " )"));

        assertThat(pack.defects()).extracting(PackDefect::code).contains("EXPRESSION_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u006bode == \"a\"",
                "`kode` == \"a\"",
                "tahun = 3",
                "tahun > 3 ? true : false",
                "(x) -> true",
                "kode == {\"a\"}",
                "tahun > 3 && < 5",
                "tahun ( > 3 && < 5 )",
                "catatan matches /a/",
                "tahun in ()"
            })
    void malformedConditionIsNamedWithItsOwnLine(String expression) {
        var pack = RulePack.in(temporary).with(RulePack.award("satu", 1, "Dokumen( " + expression + " )"));

        assertThat(pack.defects())
                .extracting(PackDefect::code, PackDefect::line)
                .containsExactly(tuple("RULE_SYNTAX", pack.folder().lineOf(PackFolder.RULES, "Dokumen(")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Capaian( catatan matches \"a}b//c/*d;e\" )",
                "Capaian( catatan matches \"[0-9]\\\\d\\\"\" )",
                "Capaian( nilai > 3 /* lebih */ )",
                "Capaian( nilai > -5, nilai < 5000000000, !(nilai == 3) )",
                "Dokumen( berlaku && !(tahun in (2020, 2021)) )",
                "( Dokumen( $x : tahun, tahun == $x ) or Capaian() )",
                "accumulate( Capaian( $n : kode ); $t : count( $n ) )"
            })
    void conditionWithinTheSubsetIsCompiled(String condition) {
        assertThat(RulePack.in(temporary)
                        .with(RulePack.award("satu", 1, condition))
                        .defects())
                .isEmpty();
    }

    @Nested
    class DecisionTables {
        private static final String TABLE = "01-hak/bands.drl.csv";
        private static final String ROW = "satu,01.H.1,3,tahun,01.H.1,50";

        private RulePack table(String second, String columns, String condition, String row) {
            var pack = RulePack.in(temporary);
            pack.folder().with(TABLE, """
                    RuleSet,contoh_2024,,,,
                    %s
                    RuleTable Capaian,,,,,
                    NAME,METADATA,METADATA,CONDITION,CONDITION,CONDITION%s
                    ,,,Penilaian,Capaian...,Capaian...
                    ,"Indicator(""$param"")",Points($param),$$param : tahun,"kode == ""$param""\",%s
                    Nama,Indikator,Poin,Tahun,Kode,Mulai
                    dua,01.H.1,4,tahun,01.H.1,60
                    %s
                    """.formatted(second, columns, condition, row));
            return pack;
        }

        private RulePack row(String row) {
            return table(",,,,,", "", "nilai >= $param", row);
        }

        @Test
        void plainTableIsCompiled() {
            assertThat(row(ROW).compiled().rules())
                    .filteredOn(rule -> rule.name().equals("satu"))
                    .singleElement()
                    .satisfies(rule -> {
                        assertThat(rule.file()).isEqualTo(TABLE);
                        assertThat(rule.line()).isEqualTo(9);
                        assertThat(rule.points()).isEqualTo(3);
                    });
        }

        @ParameterizedTest
        @CsvSource({
            "IMPORT_NOT_ALLOWED, 'Import,java.util.List,,,,'",
            "FUNCTION_NOT_ALLOWED, 'Functions,\"function void f() { System.exit(1); }\",,,,'",
            "GLOBAL_NOT_ALLOWED, 'Variables,java.util.List x,,,,'",
            "DECLARE_NOT_ALLOWED, 'Declare,\"declare Lain end\",,,,'",
            "DECLARE_NOT_ALLOWED, 'Unit,Lain,,,,'",
            "QUERY_NOT_ALLOWED, 'Queries,\"query \"\"q\"\" @Check(\"\"belum-disahkan\"\") Dokumen() end\",,,,'"
        })
        void headingThatBringsCodeIsRefusedWithItsRow(String code, String heading) {
            assertThat(table(heading, "", "nilai >= $param", ROW).defects())
                    .extracting(PackDefect::code, PackDefect::file, PackDefect::line)
                    .containsExactly(tuple(code, TABLE, 2));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"PRIORITY", "NO-LOOP", "DURATION", "ACTIVATION-GROUP", "TIMER", "CALENDARS", "AUTO-FOCUS"})
        void columnOfAnAttributeIsRefusedWithItsRow(String column) {
            assertThat(table(",,,,,", "," + column, "nilai >= $param", ROW + ",1")
                            .defects())
                    .extracting(PackDefect::code, PackDefect::line)
                    .containsExactly(tuple("ATTRIBUTE_NOT_ALLOWED", 9));
        }

        @Test
        void columnOfActionsIsRefusedWithItsRow() {
            assertThat(table(",,,,,", ",ACTION", "nilai >= $param,System.exit($param);", ROW + ",1")
                            .defects())
                    .extracting(PackDefect::code, PackDefect::line)
                    .containsExactly(tuple("CONSEQUENCE_NOT_ALLOWED", 9));
        }

        @ParameterizedTest
        @CsvSource({
            "RULE_SYNTAX, 'satu,01.H.1,3,tahun,01.H.1,@{System.exit(1)}'",
            "EXPRESSION_NOT_ALLOWED, 'satu,01.H.1,3,tahun,01.H.1,\"50, System.exit(1) == 1\"'",
            "RULE_SYNTAX, 'satu,01.H.1,3,tahun,01.H.1,\"50 ) then System.exit(1); end rule \"\"x\"\" when Capaian( nilai > 3\"'",
            "CODE_UNKNOWN, 'satu,01.H.1,3,tahun,\"01.H.1\"\" || System.exit(1) || \"\"x\",50'",
            "NAME_NOT_ALLOWED, '\"satu\"\" + x + \"\"\",01.H.1,3,tahun,01.H.1,50'",
            "POINTS_WRONG, 'satu,01.H.1,99,tahun,01.H.1,50'",
            "RULE_DUPLICATE, 'dua,01.H.1,3,tahun,01.H.1,50'"
        })
        void cellIsRefusedWithItsRow(String code, String row) {
            assertThat(row(row).defects())
                    .extracting(PackDefect::code, PackDefect::file, PackDefect::line)
                    .containsExactly(tuple(code, TABLE, 9));
        }

        @Test
        void fileWithoutATableIsRefused() {
            var pack = RulePack.in(temporary);
            pack.folder().with(TABLE, "nama,nilai\n");

            assertThat(pack.defects())
                    .extracting(PackDefect::code, PackDefect::file, PackDefect::line)
                    .containsExactly(tuple("TABLE_MALFORMED", TABLE, 1));
        }

        @Test
        void tableOfAnotherPackageIsRefused() {
            var pack = row(ROW);
            pack.folder().replace(TABLE, "contoh_2024", "lain");

            assertThat(pack.defects())
                    .extracting(PackDefect::code, PackDefect::line)
                    .containsExactly(tuple("PACKAGE_WRONG", 1));
        }
    }
}
