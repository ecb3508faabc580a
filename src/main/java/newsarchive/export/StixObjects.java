package newsarchive.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import newsarchive.article.Article;
import newsarchive.article.Entity;
import newsarchive.index.ArticleVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The objects of a STIX 2.1 bundle. The same thing has the same id in every bundle. */
final class StixObjects {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /** Names have no time of their own; one for all makes the same object the same every time. */
    private static final Instant ALWAYS = Instant.parse("2020-01-01T00:00:00Z");

    private static final StixKinds KINDS = StixKinds.read();
    private static final String ARCHIVE = "identity--" + StableUuid.of("identity", "news archive");

    private StixObjects() {}

    /** Who made the bundle. */
    static ObjectNode archive() {
        return object("identity", ARCHIVE, ALWAYS, ALWAYS)
                .put("name", "News archive")
                .put("identity_class", "system");
    }

    /** A country, actor or agency. */
    static ObjectNode name(Entity entity) {
        StixKinds.Form form = KINDS.of(entity.kind());
        String id = form.type() + "--" + StableUuid.of("entity", entity.id());
        ObjectNode object = object(form.type(), id, ALWAYS, ALWAYS);
        object.put("created_by_ref", ARCHIVE).put("name", entity.name());
        if (!form.identityClass().isEmpty()) {
            object.put("identity_class", form.identityClass());
        }
        if (!form.sector().isEmpty()) {
            object.putArray("sectors").add(form.sector());
        }
        if (form.type().equals("location")) {
            object.put("country", entity.id());
        }
        object.putArray("labels").add(entity.kind().id());
        return object;
    }

    /** What a report refers to when nobody is named in it: it has to refer to something. */
    static ObjectNode publisher(@Nullable String publisher) {
        if (publisher == null || Entity.slug(publisher).isEmpty()) {
            return archive();
        }
        String id = "identity--" + StableUuid.of("publisher", Entity.slug(publisher));
        return object("identity", id, ALWAYS, ALWAYS)
                .put("created_by_ref", ARCHIVE)
                .put("name", publisher)
                .put("identity_class", "organization");
    }

    /**
     * What an article reports.
     *
     * @param named ids of what it is about; not empty
     */
    static ObjectNode report(ArticleVersion version, List<String> named) {
        Article article = version.article();
        Instant captured = version.captured();
        Instant published = article.published() == null ? captured : article.published().instant();
        ObjectNode report =
                object(
                        "report",
                        "report--" + StableUuid.of("article", article.id().value()),
                        published.isBefore(captured) ? published : captured,
                        captured);
        report.put("created_by_ref", ARCHIVE).put("name", title(article));
        String summary = Summary.of(article.body());
        if (!summary.isEmpty()) {
            report.put("description", summary);
        }
        report.put("published", TIME.format(published));
        named.forEach(report.putArray("object_refs")::add);
        if (article.url() != null && article.url().startsWith("http")) {
            report.putArray("external_references")
                    .addObject()
                    .put("source_name", source(article))
                    .put("url", article.url());
        }
        if (article.language() != null) {
            report.put("lang", article.language());
        }
        return report;
    }

    private static String title(Article article) {
        return article.headline().isBlank() ? article.id().value() : article.headline();
    }

    private static String source(Article article) {
        return article.publisher() == null ? "publisher" : article.publisher();
    }

    private static ObjectNode object(String type, String id, Instant created, Instant modified) {
        return MAPPER.createObjectNode()
                .put("type", type)
                .put("spec_version", "2.1")
                .put("id", id)
                .put("created", TIME.format(created))
                .put("modified", TIME.format(modified));
    }
}
