package newsarchive.export;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.index.ArticleVersion;
import newsarchive.testing.Exported;
import newsarchive.testing.RandomArticles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** STIX and MISP, against what their specifications ask for. */
final class ThreatFormatsTest {
    private static final ArticleVersion REPORT =
            article("a")
                    .url("https://one.example/a")
                    .headline("Police accuse a group")
                    .body("A long story.")
                    .publisher("Harbor Ledger")
                    .published("2021-04-20T11:05:00+09:00")
                    .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                    .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                    .named(Dimension.ACTOR, "apt10", Kind.THREAT_GROUP)
                    .about(Dimension.AGENCY, "jaxa", Kind.SPACE_SCIENCE)
                    .claim("tick", "JP")
                    .build();

    @ParameterizedTest
    @EnumSource(names = {"STIX", "MISP"})
    void whateverIsExportedIsValid(ExportFormat format) {
        List<ArticleVersion> random = new RandomArticles(new Random(7)).batch(60);
        ArticleVersion bare = article("bare").headline("").url("urn:x:1").build();
        assertThat(mistakes(format, Exported.of(format))).isEmpty();
        assertThat(mistakes(format, Exported.of(format, REPORT, bare))).isEmpty();
        assertThat(mistakes(format, Exported.of(format, random.toArray(ArticleVersion[]::new))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasAFormInStix(Kind kind) {
        String id = kind == Kind.COUNTRY ? "JP" : "x";
        ArticleVersion version = article("a").about(kind.home(), id, kind).build();
        assertThat(mistakes(ExportFormat.STIX, Exported.of(ExportFormat.STIX, version))).isEmpty();
    }

    @Test
    void aReportRefersToWhatItIsAboutAndNobodyIsLinkedToADeed() {
        JsonNode objects = json(Exported.of(ExportFormat.STIX, REPORT)).path("objects");
        assertThat(types(objects))
                .containsExactly("identity", "location", "intrusion-set", "identity", "report");
        JsonNode report = objects.get(4);
        assertThat(report.path("published").asString()).isEqualTo("2021-04-20T02:05:00.000Z");
        assertThat(report.path("object_refs"))
                .containsExactly(
                        objects.get(1).path("id"),
                        objects.get(2).path("id"),
                        objects.get(3).path("id"));
    }

    @Test
    void whatIsReferredToStandsInTheBundleOnce() {
        JsonNode objects =
                json(Exported.of(
                                ExportFormat.STIX,
                                REPORT,
                                article("b")
                                        .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                                        .build(),
                                article("c").build()))
                        .path("objects");
        Set<String> ids = new HashSet<>();
        for (JsonNode object : objects) {
            object.path("object_refs").forEach(ref -> assertThat(ids).contains(ref.asString()));
            assertThat(ids.add(object.path("id").asString())).isTrue();
        }
    }

    @Test
    void theSameThingHasTheSameIdInEveryBundle() {
        String once = Exported.of(ExportFormat.STIX, REPORT);
        assertThat(Exported.of(ExportFormat.STIX, REPORT)).isEqualTo(once);
        assertThat(once).contains("\"id\":\"intrusion-set--");
    }

    @Test
    void anEventHasAnAttributeForEachArticleWithItsNamesAsTags() {
        JsonNode event = json(Exported.of(ExportFormat.MISP, REPORT)).path("Event");
        JsonNode attribute = event.path("Attribute").get(0);
        assertThat(attribute.path("value").asString()).isEqualTo("https://one.example/a");
        assertThat(StreamSupport.stream(attribute.path("Tag").spliterator(), false))
                .extracting(tag -> tag.path("name").asString())
                .containsExactly(
                        "newsarchive:country=\"JP\"",
                        "newsarchive:actor=\"tick\"",
                        "newsarchive:agency=\"jaxa\"");
    }

    private static List<String> types(JsonNode objects) {
        return StreamSupport.stream(objects.spliterator(), false)
                .map(object -> object.path("type").asString())
                .toList();
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    private static List<Error> mistakes(ExportFormat format, String json) {
        InputStream schema =
                Objects.requireNonNull(
                        ThreatFormatsTest.class.getResourceAsStream(
                                "/newsarchive/export/" + format.id() + ".schema.json"));
        Schema known =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema);
        return known.validate(json, InputFormat.JSON);
    }
}
