package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.index.ArticleVersion;
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
        rooms.add(room(folder, "nothing", List.of(), "/?q=agency"));
        rooms.add(room(folder, "one", List.of(usual()), "/?q=agency&actor=tick"));
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
        paths.addAll(List.of("/", "/help", "/corrections", "/articles/no-such-article"));
        paths.addAll(List.of("/searches", "/searches/new?q=" + name));
        articles.stream()
                .limit(2)
                .map(version -> "/articles/" + version.id().value())
                .forEach(paths::add);
        articles.stream()
                .flatMap(version -> version.tags().actors().stream())
                .limit(1)
                .map(tag -> "/actors/" + tag.entity().id())
                .forEach(paths::add);
        ServedArticles served =
                new ServedArticles(folder.resolve(name), articles.toArray(ArticleVersion[]::new));
        articles.stream().limit(2).forEach(article -> save(served, article));
        return new Room(name, served, paths);
    }

    /** A saved search that is called and asks what an article's headline says. */
    private static void save(ServedArticles served, ArticleVersion article) {
        String headline = article.article().headline();
        String text = headline.substring(0, Math.min(headline.length(), 200));
        ObjectNode search =
                new JsonMapper().createObjectNode().put("name", text).put("file", "alerts.jsonl");
        search.putObject("parameters").put("q", text);
        served.send(
                served.to("/api/searches")
                        .header("Authorization", "Bearer " + ServedArticles.TOKEN)
                        .POST(HttpRequest.BodyPublishers.ofString(search.toString())));
    }

    private static ArticleVersion usual() {
        return article("usual")
                .headline("Tick broke into the space agency, investigators say")
                .body("Police in Tokyo blame the group.\nThe agency said little.")
                .published("2021-04-20T11:05+09:00")
                .publisher("Meridian Wire")
                .tag(Dimension.ACTOR, "tick", Kind.THREAT_GROUP, true, "Tick")
                .tag(Dimension.COUNTRY, "JP", Kind.COUNTRY, true, "Tokyo")
                .claim("tick", "JP")
                .build();
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
