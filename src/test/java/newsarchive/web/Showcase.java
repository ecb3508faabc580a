package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.index.ArticleVersion;
import newsarchive.testing.ArticleVersions;
import newsarchive.testing.HostileTexts;
import newsarchive.testing.RandomArticles;
import newsarchive.testing.ServedArticles;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Archives that show every page with what it has to bear: nothing, one article, many, texts that
 * are hostile, run from right to left, or do not end.
 */
final class Showcase {
    private static final String ENDLESS = "Donaudampfschifffahrtsgesellschaft".repeat(12);

    private Showcase() {}

    /**
     * An archive behind a server.
     *
     * @param paths of its pages
     */
    record Room(String name, ServedArticles served, List<String> paths) {}

    /** Every room; the caller closes what is served. */
    static List<Room> open(Path folder) {
        List<Room> rooms = new ArrayList<>();
        rooms.add(
                room(
                        folder,
                        "nothing",
                        List.of(),
                        "/?q=agency",
                        "/?q=https://publisher.example/story",
                        "/help",
                        "/about",
                        "/docs",
                        "/enter",
                        "/keep",
                        "/batch",
                        "/together"));
        rooms.add(room(folder, "one", List.of(usual(), changed()), "/?q=agency&actor=tick"));
        rooms.add(
                room(
                        folder,
                        "many",
                        many(),
                        "/?stories=off",
                        "/?q=space&country=-US",
                        "/together",
                        "/batch?names=space"));
        rooms.add(room(folder, "hostile", hostile()));
        rooms.add(room(folder, "right-to-left", List.of(arabic()), "/?q=الفضاء"));
        rooms.add(
                room(
                        folder,
                        "endless",
                        List.of(endless()),
                        "/?q=" + ENDLESS,
                        "/together",
                        "/batch?names=" + ENDLESS));
        return rooms;
    }

    private static Room room(
            Path folder, String name, List<ArticleVersion> articles, String... searches) {
        List<String> paths = new ArrayList<>(List.of(searches));
        paths.addAll(
                List.of("/", "/searches", "/searches/new?q=" + name, "/sources", "/corrections"));
        paths.addAll(List.of("/facets/actor", "/articles/no-such-article", "/?from=" + name));
        articles.stream().limit(2).forEach(version -> paths.addAll(pagesOf(version)));
        ServedArticles served =
                new ServedArticles(folder.resolve(name), articles.toArray(ArticleVersion[]::new));
        articles.stream().limit(2).forEach(article -> furnish(served, article));
        return new Room(name, served, paths);
    }

    /** The pages about an article, and about the actor it names first. */
    private static List<String> pagesOf(ArticleVersion version) {
        String article = Links.article(version.id().value());
        List<String> paths = new ArrayList<>(List.of(article, article + "/versions"));
        version.tags().actors().stream()
                .limit(1)
                .map(tag -> tag.entity().id())
                .forEach(actor -> {
                    String entity =
                            "&entity=" + encoded(actor) + "&article=" + version.id().value();
                    paths.add(Links.profile(Dimension.ACTOR, actor));
                    paths.add("/correct?correction=wrong-everywhere" + entity);
                    paths.add("/correct?correction=same-as" + entity);
                });
        return paths;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Somebody saved a search, kept a source and corrected, all named as the article is. */
    private static void furnish(ServedArticles served, ArticleVersion article) {
        String headline = article.article().headline();
        String text = headline.substring(0, Math.min(headline.length(), 200));
        save(served, text);
        served.sources().add("https://" + article.id().value() + ".example/", text, List.of());
        JsonMapper json = new JsonMapper();
        article.tags().countries().stream()
                .limit(1)
                .map(tag ->
                        json.createObjectNode()
                                .put("correction", "wrong-here")
                                .put("article", article.id().value())
                                .put("entity", tag.entity().id()))
                .forEach(correction -> post(served, "/api/corrections", correction));
    }

    private static void save(ServedArticles served, String text) {
        ObjectNode search =
                new JsonMapper().createObjectNode().put("name", text).put("file", "alerts.jsonl");
        search.putObject("parameters").put("q", text);
        post(served, "/api/searches", search);
    }

    private static void post(ServedArticles served, String path, ObjectNode asked) {
        served.send(
                served.to(path)
                        .header("Authorization", "Bearer " + ServedArticles.TOKEN)
                        .POST(HttpRequest.BodyPublishers.ofString(asked.toString())));
    }

    private static ArticleVersion usual() {
        return report("The agency said little.").build();
    }

    /** The same article, as its publisher changed it a day later. */
    private static ArticleVersion changed() {
        return report("The agency said nothing.")
                .captured("2024-01-02T00:00:00Z")
                .digest("second")
                .build();
    }

    private static ArticleVersions report(String end) {
        return article("usual")
                .headline("Tick broke into the space agency, investigators say")
                .body("Police in Tokyo blame the group.\n" + end)
                .published("2021-04-20T11:05+09:00")
                .publisher("Meridian Wire")
                .tag(Dimension.ACTOR, "tick", Kind.THREAT_GROUP, true, "Tick")
                .tag(Dimension.COUNTRY, "JP", Kind.COUNTRY, true, "Tokyo")
                .claim("tick", "JP");
    }

    private static List<ArticleVersion> many() {
        return new RandomArticles(new Random(1)).batch(150);
    }

    private static List<ArticleVersion> hostile() {
        List<String> texts = HostileTexts.all();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> HostileTexts.article("h" + i, texts.get(i)))
                .toList();
    }

    private static ArticleVersion arabic() {
        return article("arabic")
                .language("ar")
                .headline("الشرطة اليابانية: مجموعة Tick اخترقت وكالة الفضاء")
                .body(
                        "قالت الشرطة في طوكيو إن المجموعة اخترقت الخوادم (JAXA) عام 2016.\nولم تعلق الوكالة.")
                .published("2021-04-20")
                .publisher("جريدة المساء")
                .about(Dimension.ACTOR, "مجموعة-الشمس", Kind.THREAT_GROUP)
                .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                .claim("مجموعة-الشمس", "JP")
                .build();
    }

    private static ArticleVersion endless() {
        return article("endless")
                .language("de")
                .headline(ENDLESS)
                .body(ENDLESS + "\n" + (ENDLESS + " ").repeat(30))
                .published("2021-04-20")
                .publisher(ENDLESS)
                .about(Dimension.ACTOR, ENDLESS, Kind.THREAT_GROUP)
                .about(Dimension.AGENCY, ENDLESS + "-amt", Kind.MINISTRY)
                .claim(ENDLESS, ENDLESS + "-amt")
                .build();
    }
}
