package newsarchive;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps the table of packages in src/docs/architecture.md: each may see only what its row names.
 */
final class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("newsarchive");

    /** Package to the packages of ours that it may see; sub-packages are part of their package. */
    private static final Map<String, List<String>> MAY_SEE = maySee();

    private static Map<String, List<String>> maySee() {
        Map<String, List<String>> table = new LinkedHashMap<>();
        table.put("table", List.of());
        table.put("article", List.of("table"));
        table.put("page", List.of("table"));
        table.put("identifier", List.of("table"));
        table.put("gazetteer", List.of("table", "article"));
        table.put("desk", List.of("article"));
        table.put("sqlite", List.of());
        table.put("source", List.of("sqlite"));
        table.put("query", List.of("table", "article", "page", "gazetteer", "identifier"));
        table.put("extract", List.of("table", "article", "page"));
        table.put("entity", List.of("table", "article", "gazetteer"));
        table.put("fetch", List.of("table", "page", "sqlite", "source"));
        table.put("story", List.of("article"));
        table.put(
                "index",
                List.of("table", "article", "page", "identifier", "desk", "query", "story"));
        table.put(
                "load",
                List.of(
                        "desk",
                        "article",
                        "page",
                        "gazetteer",
                        "query",
                        "extract",
                        "entity",
                        "index"));
        table.put("watch", List.of("article", "page", "desk", "query", "index", "sqlite"));
        table.put("correct", List.of("article", "desk", "query", "index"));
        table.put("export", List.of("table", "article", "page", "query", "index"));
        table.put(
                "web",
                List.of(
                        "article",
                        "page",
                        "gazetteer",
                        "source",
                        "query",
                        "index",
                        "desk",
                        "correct",
                        "story",
                        "export",
                        "watch"));
        return table;
    }

    @Test
    void importsPointDown() {
        MAY_SEE.forEach((name, seen) -> {
            String[] allowed =
                    Stream.concat(Stream.of(name), seen.stream())
                            .map(ArchitectureTest::tree)
                            .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(tree(name))
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("newsarchive..").and(not(resideInAnyPackage(allowed))))
                    .allowEmptyShould(true)
                    .check(OURS);
        });
    }

    @Test
    void everyPackageIsInTheTable() {
        assertThat(
                        OURS.stream()
                                .map(c -> c.getPackageName().split("\\.", -1))
                                .filter(p -> p.length > 1)
                                .map(p -> p[1])
                                .distinct())
                .isSubsetOf(
                        Stream.concat(MAY_SEE.keySet().stream(), Stream.of("command")).toList());
    }

    @Test
    void onlyCommandsKnowABackend() {
        noClasses()
                .that()
                .resideOutsideOfPackages("newsarchive.index.lucene..", "newsarchive.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("newsarchive.index.lucene..")
                .check(OURS);
    }

    @Test
    void aBackendShowsOneType() {
        classes()
                .that()
                .resideInAPackage("newsarchive.index.lucene")
                .and()
                .doNotHaveSimpleName("LuceneIndex")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(OURS);
    }

    /** Parts of it are public to each other only. */
    @Test
    void commandsSeeNoPartOfABackend() {
        noClasses()
                .that()
                .resideInAPackage("newsarchive.command..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("newsarchive.index.lucene..")
                                .and(not(resideInAPackage("newsarchive.index.lucene"))))
                .check(OURS);
    }

    @Test
    void librariesStayAtHome() {
        Map<String, String[]> homes = new LinkedHashMap<>();
        homes.put("org.apache.lucene..", new String[] {"newsarchive.index.lucene.."});
        homes.put("org.jsoup..", new String[] {"newsarchive.extract..", "newsarchive.fetch.."});
        homes.put("org.netpreserve..", new String[] {"newsarchive.page.."});
        homes.put("org.sqlite..", new String[] {"newsarchive.sqlite.."});
        homes.put("io.javalin..", new String[] {"newsarchive.web.."});
        homes.put("picocli..", new String[] {"newsarchive.command.."});
        homes.forEach((library, packages) ->
                noClasses()
                        .that()
                        .resideOutsideOfPackages(packages)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .check(OURS));
    }

    @Test
    void namesSayWhatAThingIs() {
        List<String> empty = List.of("Util", "Utils", "Helper", "Manager", "Impl", "Base", "Info");
        assertThat(
                        OURS.stream()
                                .map(c -> c.getSimpleName())
                                .filter(n -> empty.stream().anyMatch(n::endsWith)))
                .isEmpty();
    }

    private static String tree(String name) {
        return "newsarchive." + name + "..";
    }
}
