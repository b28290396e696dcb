package de.wirtschaftsstandort.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(packages = Floors.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule arrowsPointDown = classes().should(new PointDown());

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(Floors.ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theRootImportsNothing = noClasses()
            .that()
            .resideInAPackage(Floors.ROOT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(Floors.ROOT + ".*..");

    @ArchTest
    static final ArchRule onlyTemplatingKnowsFreemarker = noClasses()
            .that()
            .resideOutsideOfPackage("..templating..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("freemarker..");

    @ArchTest
    static final ArchRule onlySearchKnowsLucene = noClasses()
            .that()
            .resideOutsideOfPackage("..search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule onlyFacesKnowSpringMvc = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..delivery..", "..rest..", "..backoffice..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web.servlet..", "org.springframework.web.bind..");

    @ArchTest
    static final ArchRule onlyOwnersOfTablesKnowSql = noClasses()
            .that()
            .resideInAnyPackage(
                    "..shared..",
                    "..lightmodule..",
                    "..definition..",
                    "..contenttype..",
                    "..app..",
                    "..rendering..",
                    "..catalogue..",
                    "..templating..",
                    "..delivery..",
                    "..rest..",
                    "..asset..",
                    "..shell..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule sharedKnowsNoSpring = noClasses()
            .that()
            .resideInAPackage("..shared..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|Vo)$")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Default|Simple|Base)[A-Z]\\w*")
            .orShould()
            .haveNameMatching(".*\\.I[A-Z][a-z]\\w+(Service|Repository|Factory)");
}
