package newsarchive.export;

import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import newsarchive.article.Article;
import newsarchive.article.PublicationDate;
import newsarchive.index.ArticleVersion;
import org.jspecify.annotations.Nullable;

/** Entries in the RIS form of reference managers, as newspaper articles. */
final class Ris {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy/MM/dd", Locale.ROOT);

    private final StringBuilder out = new StringBuilder();

    private Ris() {}

    static String entry(ArticleVersion version) {
        Article article = version.article();
        Ris ris = new Ris();
        ris.line("TY", "NEWS");
        ris.line("ID", article.id().value());
        article.authors().forEach(author -> ris.line("AU", author));
        ris.line("TI", article.headline());
        ris.line("T2", article.publisher());
        ris.date(article.published());
        ris.line("UR", article.url());
        ris.line("Y2", Citation.day(version.captured()).replace('-', '/'));
        ris.line("LA", article.language());
        article.keywords().forEach(keyword -> ris.line("KW", keyword));
        ris.out.append("ER  - \r\n\r\n");
        return ris.out.toString();
    }

    /** What is not known exactly has fewer parts and the same slashes. */
    private void date(@Nullable PublicationDate date) {
        if (date == null) {
            return;
        }
        line("PY", Integer.toString(date.firstDay().getYear()));
        line(
                "DA",
                switch (date.value()) {
                    case Year year -> year + "///";
                    case YearMonth month -> month.toString().replace('-', '/') + "//";
                    default -> DAY.format(date.firstDay());
                });
    }

    private void line(String tag, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            out.append(tag).append("  - ").append(Line.of(text)).append("\r\n");
        }
    }
}
