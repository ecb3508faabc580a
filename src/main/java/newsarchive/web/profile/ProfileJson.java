package newsarchive.web.profile;

import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.ClaimRole;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Span;
import newsarchive.index.FacetCount;
import newsarchive.index.Hit;
import newsarchive.index.HitsJson;
import newsarchive.web.ClaimView;
import newsarchive.web.Links;
import newsarchive.web.origin.Tracing;
import newsarchive.web.text.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of a profile. */
final class ProfileJson {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Tracing tracing;
    private final Profile profile;
    private final Subject subject;

    ProfileJson(Tracing tracing, Profile profile) {
        this.tracing = tracing;
        this.profile = profile;
        subject = profile.subject();
    }

    ObjectNode write() {
        ObjectNode json = entity(subject.entity());
        json.put("dimension", subject.dimension().parameter());
        String country = subject.entity().country();
        if (country != null) {
            json.put("country", country);
        }
        profile.whole().ifPresent(whole -> json.set("partOf", entity(whole)));
        entities(json.putArray("parts"), profile.parts());
        names(json.putArray("names"));
        json.put("articles", profile.about().total());
        json.put("stories", profile.about().stories());
        json.put("named", profile.named());
        timeLine(json.putObject("timeLine"));
        ledger(json.putObject("claims"));
        ObjectNode beside = json.putObject("beside");
        for (Dimension dimension : Dimension.values()) {
            ArrayNode array = beside.putArray(dimension.plural());
            Neighbours.of(profile, dimension).forEach(count -> array.add(neighbour(count)));
        }
        ArrayNode newest = json.putArray("newest");
        profile.about().hits().forEach(hit -> newest.add(HitsJson.write(hit)));
        return json;
    }

    private static ObjectNode entity(Entity entity) {
        return MAPPER.createObjectNode()
                .put("id", entity.id())
                .put("name", entity.name())
                .put("kind", entity.kind().id());
    }

    private static void entities(ArrayNode array, List<Entity> entities) {
        entities.forEach(entity -> array.add(entity(entity)));
    }

    private void names(ArrayNode array) {
        for (KnownName known : profile.names()) {
            ObjectNode name =
                    array.addObject()
                            .put("text", known.name().text())
                            .put("sort", known.name().sort().rule())
                            .put("authority", known.name().authority());
            known.name().sort().language().ifPresent(language -> name.put("language", language));
            entities(name.putArray("alsoOf"), known.others());
        }
    }

    private void timeLine(ObjectNode json) {
        TimeLine line = profile.timeLine();
        json.put("step", line.step().id());
        ArrayNode array = json.putArray("series");
        for (TimeLine.Series series : line.series()) {
            ObjectNode one =
                    array.addObject()
                            .put("id", series.track().id())
                            .put("articles", series.total())
                            .put("undated", series.undated())
                            .put("earlier", series.earlier());
            ArrayNode buckets = one.putArray("buckets");
            for (int i = 0; i < line.starts().size(); i++) {
                if (series.counts().get(i) > 0) {
                    var days = line.days(line.starts().get(i));
                    buckets.addObject()
                            .put("from", String.valueOf(days.from()))
                            .put("to", String.valueOf(days.to()))
                            .put("count", series.counts().get(i));
                }
            }
        }
    }

    private void ledger(ObjectNode json) {
        Ledger ledger = profile.ledger();
        json.put("articles", ledger.articles()).put("stories", ledger.stories());
        ArrayNode firsts = json.putArray("firsts");
        for (Ledger.First first : ledger.firsts()) {
            ObjectNode one =
                    firsts.addObject()
                            .put("role", first.own().parameter())
                            .put("otherRole", first.role().parameter());
            one.set("other", neighbour(first.other()));
            one.set("entry", entry(first.entry()));
            tracing.of(subject.claimed(first), first.other().count())
                    .ifPresent(sources -> sources.write(one));
        }
        ArrayNode entries = json.putArray("entries");
        ledger.entries().forEach(entry -> entries.add(entry(entry)));
        ledger.next()
                .ifPresent(page ->
                        json.put(
                                "next",
                                Links.profileJson(subject.dimension(), subject.id())
                                        + "?page="
                                        + page));
    }

    private ObjectNode entry(Ledger.Entry entry) {
        Hit hit = entry.hit();
        Article article = hit.article();
        ClaimView words = LedgerViews.claims(Texts.english(), hit).view(entry.claim());
        ObjectNode json = MAPPER.createObjectNode().put("article", article.id().value());
        put(json, "url", article.url());
        put(json, "publisher", article.publisher());
        put(json, "published", article.published());
        json.put("statement", words.statement());
        ArrayNode roles = json.putArray("roles");
        entry.roles().forEach(role -> roles.add(role.parameter()));
        for (ClaimRole role : ClaimRole.values()) {
            ArrayNode ids = json.putArray(role.parameter());
            role.ids(entry.claim()).forEach(ids::add);
        }
        Span sentence = hit.tags().sentence(entry.claim(), subject.id());
        tracing.of(hit.story()).ifPresent(sources -> sources.write(json));
        return json.put("certainty", entry.claim().certainty().id())
                .put("sentence", article.text().substring(sentence.start(), sentence.end()))
                .put("story", hit.story().id().value())
                .put("copies", hit.story().copies());
    }

    private static void put(ObjectNode json, String field, @Nullable Object value) {
        if (value != null) {
            json.put(field, value.toString());
        }
    }

    private static ObjectNode neighbour(FacetCount count) {
        ObjectNode json =
                MAPPER.createObjectNode().put("id", count.id()).put("name", count.label());
        put(json, "kind", count.kind());
        return json.put("count", count.count());
    }
}
