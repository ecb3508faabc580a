package newsarchive.web.origin;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newsarchive.article.ArticleId;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Hits;
import newsarchive.index.Match;
import newsarchive.index.Story;
import newsarchive.query.ArticleQuery;
import newsarchive.story.origin.IndependentSources;
import newsarchive.story.origin.Medium;
import newsarchive.story.origin.Report;
import newsarchive.story.origin.ReportReader;
import newsarchive.web.Archive;
import newsarchive.web.Json;
import newsarchive.web.ReadingRoom;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Traces the articles of a question to those who reported them, as long as they are few enough to
 * be read; and {@code /api/stories/{id}}, one story with whom each of its articles repeats.
 */
public final class Tracing {
    /** More articles are not read for a page. */
    private static final int MOST_ARTICLES = 100;

    /** More stories tell of more than one thing. */
    private static final int MOST_STORIES = 10;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Archive archive;

    public Tracing(Archive archive) {
        this.archive = archive;
    }

    /** Adds the API's stories to a server. */
    public static void register(RoutesConfig routes, ReadingRoom room) {
        routes.get("/api/stories/{id}", room.unchanged().or(new Tracing(room.archive())::answer));
    }

    /** Of a story; nothing where an article is alone, or for too many to read. */
    public Optional<Sources> of(Story story) {
        return of(ArticleQuery.story(story.id()), story.copies() + 1L);
    }

    /** Of a question with so many articles; nothing for one alone, or for too many to read. */
    public Optional<Sources> of(ArticleQuery query, long articles) {
        return articles < 2 ? Optional.empty() : few(query, articles);
    }

    /** Of what was found, where that is several articles but few stories. */
    public Optional<Sources> found(ArticleQuery query, Hits hits) {
        return hits.stories() > MOST_STORIES ? Optional.empty() : of(query, hits.total());
    }

    /** Adds the sources to what was found, and to each of its hits that others copied. */
    public void write(ObjectNode json, ArticleQuery query, Hits hits) {
        found(query, hits).ifPresent(sources -> sources.write(json));
        for (int i = 0; i < hits.hits().size(); i++) {
            ObjectNode hit = (ObjectNode) json.path("hits").path(i);
            of(hits.hits().get(i).story()).ifPresent(sources -> sources.write(hit));
        }
    }

    private Optional<Sources> few(ArticleQuery query, long articles) {
        return articles > MOST_ARTICLES ? Optional.empty() : Optional.of(sources(query));
    }

    private Sources sources(ArticleQuery query) {
        List<Match> matches = new ArrayList<>();
        archive.index().walk(query, matches::add);
        ReportReader reader =
                new ReportReader(
                        new GazetteerMedia(archive.gazetteer()),
                        matches.stream().map(match -> match.version().article()));
        List<Report> reports =
                matches.stream()
                        .map(match -> report(reader, match))
                        .sorted(Comparator.comparing(Report::published).thenComparing(Report::id))
                        .toList();
        return new Sources(reports, IndependentSources.of(reports));
    }

    private static Report report(ReportReader reader, Match match) {
        ArticleVersion version = match.version();
        return reader.read(match.story(), version.article(), version.tags(), version.captured());
    }

    private void answer(Context context) {
        ArticleId id = archive.article(context.pathParam("id")).id();
        ArticleQuery story = ArticleQuery.story(id);
        long articles = archive.index().search(story.ofSize(0)).total();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("articles", articles);
        few(story, articles).ifPresent(sources -> write(json, sources));
        Json.answer(context, json);
    }

    private static void write(ObjectNode json, Sources sources) {
        json.put("story", sources.reports().getFirst().story().value());
        sources.write(json);
        ArrayNode reports = json.putArray("reports");
        for (Report report : sources.reports()) {
            ObjectNode one =
                    reports.addObject()
                            .put("article", report.id().value())
                            .put("publisher", report.by().name());
            ArrayNode repeats = one.putArray("repeats");
            report.repeats().stream().map(Medium::name).sorted().forEach(repeats::add);
        }
    }
}
