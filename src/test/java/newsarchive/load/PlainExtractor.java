package newsarchive.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.PublicationDate;
import newsarchive.extract.Extraction;
import newsarchive.page.CanonicalUrl;
import newsarchive.page.Page;
import newsarchive.page.PageAddress;

/** Reads the pages that these tests write, and no others; crashes where a page asks for it. */
final class PlainExtractor {
    private PlainExtractor() {}

    static Extraction extract(Page page) {
        String html = new String(page.content(), java.nio.charset.StandardCharsets.UTF_8);
        if (html.contains("<crash>")) {
            throw new UnsupportedOperationException("crash");
        }
        if (html.contains("<overflow>")) {
            return extract(page);
        }
        String url = address(page, html).orElse(null);
        if (!html.contains("<h1>")) {
            return new Extraction.Rejected(url, "no headline");
        }
        ArticleId id = url == null ? ArticleId.ofContent(page.content()) : ArticleId.ofUrl(url);
        return new Extraction.Extracted(
                Article.builder(id)
                        .url(url)
                        .headline(find(html, "<h1>(.*?)</h1>").orElse(""))
                        .body(find(html, "<p>(.*?)</p>").orElse(""))
                        .modified(
                                find(html, "<time>(.*?)</time>")
                                        .map(PublicationDate::parse)
                                        .orElse(null))
                        .build());
    }

    private static Optional<String> address(Page page, String html) {
        if (!PageAddress.isOwnMachine(page.url())) {
            return CanonicalUrl.of(page.url());
        }
        return find(html, "<link rel=canonical href='(.*?)'>").flatMap(CanonicalUrl::of);
    }

    private static Optional<String> find(String html, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
