package newsarchive.extract;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import newsarchive.extract.body.Body;
import newsarchive.extract.html.HtmlPage;

/** Says why a page is no article. A page with a good text is one, however odd its markup. */
final class NotAnArticle {
    private static final int SHORTEST_TEXT = 80;
    private static final int SHORT_TEXT = 250;
    private static final int GOOD_TEXT = 1_500;
    private static final int FIRST_ERROR = 400;
    private static final int MANY_STORIES = 4;

    private static final Pattern ERROR_TITLE =
            Pattern.compile(
                    "(?iu)\\b(?:404|403|410|500|502|503|page not found|not found|seite nicht gefunden|page introuvable|página no encontrada|access denied|forbidden|just a moment|are you a robot|attention required|service unavailable|internal server error)\\b|ページが見つかりません|页面不存在");
    private static final Pattern SEARCH_TITLE =
            Pattern.compile(
                    "(?iu)^\\W*(?:search results?|suchergebnisse?|résultats de (?:la )?recherche|resultados de (?:la )?búsqueda|you searched for|検索結果|搜索结果)\\b");
    private static final Pattern SEARCH_PATH =
            Pattern.compile(
                    "(?i)/(?:search|suche|recherche|buscar|busqueda|cerca|sok|zoeken)(?:/|\\.\\w+)?(?:\\?|$)|[?&](?:q|s|query|search)=[^&]+");
    private static final Pattern LISTING_PATH =
            Pattern.compile(
                    "(?i)/(?:tags?|topics?|themen?|category|categories|kategorie|categoria|author|authors|autor|autoren|archives?|sections?|rubrik)/[^/]*/?$");
    private static final Pattern ABOUT_PATH =
            Pattern.compile(
                    "(?i)/(?:about|about-us|contact|contact-us|impressum|imprint|kontakt|privacy|privacy-policy|terms|terms-of-use|ueber-uns|datenschutz|mentions-legales|aviso-legal)(?:\\.\\w+)?/?$");
    private static final Pattern LOGIN_TITLE =
            Pattern.compile(
                    "(?iu)^\\W*(?:log ?in|sign ?in|anmelden|einloggen|connexion|iniciar sesión|accedi|ログイン|登录)\\b");
    private static final Pattern CONSENT =
            Pattern.compile(
                    "(?iu)\\b(?:cookies?|consent|einwilligung|datenschutz|consentement|privacy|zustimmung|werbung und tracking)\\b");

    private record Reason(String words, BiPredicate<HtmlPage, Body> holds) {}

    /** In the order in which they are tried. */
    private static final List<Reason> REASONS =
            List.of(
                    new Reason("error page", NotAnArticle::isError),
                    new Reason("search page", NotAnArticle::isSearch),
                    new Reason("login page", NotAnArticle::isLogin),
                    new Reason("consent page", NotAnArticle::isConsent),
                    new Reason("index page", NotAnArticle::isIndex),
                    new Reason(
                            "about page",
                            (page, body) ->
                                    !isDeclared(page) && ABOUT_PATH.matcher(path(page)).find()),
                    new Reason("video page", NotAnArticle::isVideo),
                    new Reason(
                            "no article text",
                            (page, body) ->
                                    length(body) < SHORTEST_TEXT
                                            && !(isDeclared(page) && length(body) > 0)));

    private NotAnArticle() {}

    static Optional<String> reason(HtmlPage page, Body body) {
        return REASONS.stream()
                .filter(reason -> reason.holds().test(page, body))
                .map(Reason::words)
                .findFirst();
    }

    private static int length(Body body) {
        return body.text().length();
    }

    /** Whether the page itself says that it is an article. */
    private static boolean isDeclared(HtmlPage page) {
        return !page.thing().isMissingNode()
                || page.meta()
                        .first("og:type")
                        .filter(type -> type.equalsIgnoreCase("article"))
                        .isPresent();
    }

    private static boolean isError(HtmlPage page, Body body) {
        return page.source().status() >= FIRST_ERROR
                || (length(body) < 2 * SHORT_TEXT
                        && !isDeclared(page)
                        && ERROR_TITLE.matcher(title(page)).find());
    }

    private static boolean isSearch(HtmlPage page, Body body) {
        return !isDeclared(page)
                && length(body) < GOOD_TEXT
                && (SEARCH_TITLE.matcher(title(page)).find()
                        || SEARCH_PATH.matcher(path(page)).find());
    }

    private static boolean isLogin(HtmlPage page, Body body) {
        return !isDeclared(page)
                && length(body) < GOOD_TEXT
                && (LOGIN_TITLE.matcher(title(page)).find()
                        || (length(body) < SHORT_TEXT
                                && page.marks()
                                        .tag("input")
                                        .anyMatch(i -> i.attr("type").equals("password"))));
    }

    private static boolean isConsent(HtmlPage page, Body body) {
        return !isDeclared(page)
                && length(body) < GOOD_TEXT
                && CONSENT.matcher(title(page) + ' ' + first(body)).find()
                && CONSENT.matcher(body.text()).results().count() * SHORT_TEXT >= length(body);
    }

    private static boolean isIndex(HtmlPage page, Body body) {
        if (isDeclared(page)) {
            return false;
        }
        boolean lists =
                body.otherStories() >= MANY_STORIES
                        && body.otherStories() * 3 >= body.paragraphs().size();
        boolean listing = LISTING_PATH.matcher(path(page)).find();
        return lists
                || (isFront(page)
                        && body.otherStories() >= MANY_STORIES
                        && body.otherStories() * 4 >= body.paragraphs().size())
                || (listing && (body.otherStories() >= MANY_STORIES || length(body) < SHORT_TEXT));
    }

    private static boolean isVideo(HtmlPage page, Body body) {
        return length(body) < SHORT_TEXT
                && page.thing().isMissingNode()
                && (page.meta()
                                .first("og:type")
                                .filter(type -> type.startsWith("video"))
                                .isPresent()
                        || page.data()
                                .things()
                                .anyMatch(thing ->
                                        thing.path("@type").asString("").equals("VideoObject")));
    }

    private static boolean isFront(HtmlPage page) {
        return path(page).matches("/?(?:index\\.\\w+)?");
    }

    private static String first(Body body) {
        return body.paragraphs().isEmpty() ? "" : body.paragraphs().getFirst();
    }

    private static String title(HtmlPage page) {
        return page.title();
    }

    private static String path(HtmlPage page) {
        return page.likelyAddress().map(NotAnArticle::path).orElse("-");
    }

    private static String path(URI url) {
        return url.getRawPath() + (url.getRawQuery() == null ? "" : '?' + url.getRawQuery());
    }
}
