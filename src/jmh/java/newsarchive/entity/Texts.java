package newsarchive.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.extract.ArticleExtractor;
import newsarchive.extract.Extraction;
import newsarchive.extract.Pages;
import newsarchive.page.Page;

/** What the folder named by {@code -Dpages} holds to be tagged. */
final class Texts {
    private Texts() {}

    /** The articles of its pages, then its plain texts, each in the order of the paths. */
    static List<Article> all() throws IOException {
        List<Article> articles = new ArrayList<>();
        ArticleExtractor extractor = new ArticleExtractor();
        for (Page page : Pages.all()) {
            if (extractor.extract(page) instanceof Extraction.Extracted(Article article)) {
                articles.add(article);
            }
        }
        for (Path file : Pages.files(".txt")) {
            articles.add(article(Files.readAllBytes(file)));
        }
        return articles;
    }

    /** The first line is the headline. */
    private static Article article(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\n", 2);
        return Article.builder(ArticleId.ofContent(bytes))
                .headline(parts[0])
                .body(parts.length > 1 ? parts[1] : "")
                .build();
    }
}
