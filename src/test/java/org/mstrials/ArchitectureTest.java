package org.mstrials;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Who may know whom. */
@AnalyzeClasses(packages = "org.mstrials", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OURS = "org.mstrials..";

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("org.mstrials.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MODEL_KNOWS_ONLY_JAVA = classes()
            .that()
            .resideInAPackage("org.mstrials.model")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "org.mstrials.model"));

    @ArchTest
    static final ArchRule SOURCE = knows("source", "model");

    @ArchTest
    static final ArchRule RDF = knows("rdf", "model");

    @ArchTest
    static final ArchRule RELEASE = knows("release", "model");

    @ArchTest
    static final ArchRule QUERY = knows("query", "model");

    @ArchTest
    static final ArchRule BUILD = knows("build", "source", "rdf", "release", "query", "model");

    @ArchTest
    static final ArchRule DIFF = knows("diff", "rdf", "release", "model");

    @ArchTest
    static final ArchRule WEB = knows("web", "diff", "rdf", "release", "query", "model");

    @ArchTest
    static final ArchRule HARVEST = knows("harvest", "source", "model");

    @ArchTest
    static final ArchRule ONLY_READERS_AND_DUMPS_KNOW_JACKSON =
            only(List.of("source", "harvest", "release"), "tools.jackson..");

    @ArchTest
    static final ArchRule ONLY_HARVEST_KNOWS_OTHER_HOSTS = only("harvest", "java.net.http..");

    @ArchTest
    static final ArchRule ONLY_RELEASE_KNOWS_TDB2 = only("release", "org.apache.jena.tdb2..");

    @ArchTest
    static final ArchRule ONLY_RELEASE_KNOWS_LUCENE =
            only("release", "org.apache.lucene..", "org.apache.jena.query.text..");

    @ArchTest
    static final ArchRule ONLY_WEB_KNOWS_SERVERS =
            only("web", "org.eclipse.jetty..", "jakarta.servlet..", "org.apache.jena.fuseki..");

    @ArchTest
    static final ArchRule DESCRIPTIONS_KNOW_NO_PAGES = noClasses()
            .that()
            .resideInAPackage("org.mstrials.web.describe")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.mstrials.web", "org.mstrials.web.page", "jakarta.servlet..", "gg.jte.."));

    @ArchTest
    static final ArchRule PAGES_KNOW_NO_SERVERS = noClasses()
            .that()
            .resideInAPackage("org.mstrials.web.page")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.mstrials.web", "jakarta.servlet..", "org.eclipse.jetty..", "org.apache.jena.fuseki.."));

    @ArchTest
    static final ArchRule ONLY_PAGES_KNOW_TEMPLATES = only("web.page", "gg.jte..");

    @ArchTest
    static final ArchRule ONLY_CLI_KNOWS_THE_TERMINAL = only("cli", "picocli..", "me.tongfei..");

    /** A package may know, of ours, itself and these. */
    private static ArchRule knows(String name, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = packages(name);
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = packages(others[i]);
        }
        return noClasses()
                .that()
                .resideInAPackage(packages(name))
                .should()
                .dependOnClassesThat(resideInAPackage(OURS).and(not(resideInAnyPackage(allowed))))
                .as(name + " knows only itself and " + String.join(", ", others));
    }

    /** Only one of our packages may know some library. */
    private static ArchRule only(String name, String... libraries) {
        return only(List.of(name), libraries);
    }

    /** Only these of our packages may know some library. */
    private static ArchRule only(List<String> names, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        names.stream().map(ArchitectureTest::packages).toArray(String[]::new))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries))
                .as("only " + String.join(" and ", names) + " know " + String.join(", ", libraries));
    }

    /** A package with those below it. */
    private static String packages(String name) {
        return "org.mstrials." + name + "..";
    }
}
