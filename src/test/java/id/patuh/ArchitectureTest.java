package id.patuh;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import id.patuh.assessment.Assessment;
import id.patuh.assessment.Assessor;
import id.patuh.assessment.IndicatorResult;
import id.patuh.assessment.Score;
import id.patuh.rules.RuleBook;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What keeps the code replaceable: each technology behind one package, one clock, no hidden injection. */
class ArchitectureTest {
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.patuh");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("id.patuh");

    static final List<ArchRule> RULES = List.of(
            noClasses()
                    .that(not(resideInAPackage("id.patuh.rules.drools")).and(not(resideInAPackage("id.patuh"))))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.drools..", "org.kie..")
                    .because("an engine can be replaced only where it is known in one place"),
            noClasses()
                    .that(not(resideInAnyPackage("id.patuh.evidence..", "id.patuh.report.document.sheet")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.poi..", "com.fasterxml.aalto..")
                    .because("workbooks are read and written in one place"),
            noClasses()
                    .that(not(resideInAnyPackage(
                            "id.patuh.regulation.yaml",
                            "id.patuh.report.json",
                            "id.patuh.report.html",
                            "id.patuh.rules.drools",
                            "id.patuh.authoring.format",
                            "id.patuh.batch.json",
                            "id.patuh.comparison.json",
                            "id.patuh.cli")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("tools.jackson..")
                    .because("the shape of a file is not the shape of the field"),
            noClasses()
                    .that(not(resideInAnyPackage("id.patuh", "id.patuh.web..", "id.patuh.workspace.jdbc")))
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.springframework..")
                            .and(not(resideInAPackage("org.springframework.modulith"))))
                    .because(
                            "Spring puts the modules together, answers browsers and asks databases; nothing else knows it"),
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.util.Date")
                    .because("days are LocalDate"),
            noClasses()
                    .should()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("results depend on the evidence alone"),
            noClasses()
                    .that(not(equivalentTo(Assessor.class)).and(not(equivalentTo(Assessment.class))))
                    .should()
                    .callConstructorWhere(target(owner(equivalentTo(Assessment.class))))
                    .because("checks, assumptions and plans are evaluated by the one evaluator"),
            noClasses()
                    .that(not(resideInAPackage("id.patuh.assessment")))
                    .should()
                    .callConstructorWhere(
                            target(owner(equivalentTo(IndicatorResult.class).or(equivalentTo(Score.class)))))
                    .because("verdicts and scores come from the one evaluator"),
            noClasses()
                    .that(not(resideInAnyPackage("id.patuh.assessment", "id.patuh.rules..")))
                    .should()
                    .callMethodWhere(target(owner(assignableTo(RuleBook.class))).and(target(name("run"))))
                    .because("rules are run by the one evaluator"),
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION,
            noClasses()
                    .that(not(resideInAnyPackage("id.patuh.cli", "id.patuh")))
                    .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                    .because("only the command line talks to the console"),
            noClasses()
                    .should()
                    .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager)")
                    .because("a name says what a thing is"),
            fields().that().areStatic().and().areNotFinal().should().bePrivate().allowEmptyShould(true),
            classes().that().areRecords().should().haveOnlyFinalFields());

    @ParameterizedTest
    @FieldSource("RULES")
    void codeKeepsTheRule(ArchRule rule) {
        rule.check(CODE);
    }

    @Test
    void testClassesEndInTestOrIt() {
        classes()
                .that()
                .containAnyMethodsThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "are tests",
                        method -> method.isAnnotatedWith(Test.class)
                                || method.isAnnotatedWith(ParameterizedTest.class)
                                || method.isAnnotatedWith(TestFactory.class)))
                .and()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(".*(Test|IT)")
                .check(TESTS);
    }
}
