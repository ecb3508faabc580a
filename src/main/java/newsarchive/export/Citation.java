package newsarchive.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import newsarchive.article.Article;
import newsarchive.index.ArticleVersion;

/** Forms in which one article is cited. */
public enum Citation {
    TEXT("text", "text/plain; charset=utf-8") {
        @Override
        public String of(ArticleVersion version) {
            return sentence(version);
        }
    },
    BIBTEX(ExportFormat.BIBTEX.label(), ExportFormat.BIBTEX.mediaType()) {
        @Override
        public String of(ArticleVersion version) {
            return BibTex.entry(version);
        }
    },
    RIS(ExportFormat.RIS.label(), ExportFormat.RIS.mediaType()) {
        @Override
        public String of(ArticleVersion version) {
            return Ris.entry(version);
        }
    };

    private final String label;
    private final String mediaType;

    Citation(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    /** The word for readers. */
    public String label() {
        return label;
    }

    /** The word in parameters. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in a Content-Type. */
    public String mediaType() {
        return mediaType;
    }

    public abstract String of(ArticleVersion version);

    /** The form that a word in parameters means. */
    public static Optional<Citation> ofId(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }

    private static String sentence(ArticleVersion version) {
        Article article = version.article();
        StringBuilder out = new StringBuilder();
        if (!article.authors().isEmpty()) {
            out.append(String.join(", ", article.authors())).append(". ");
        }
        out.append('“').append(article.headline()).append("”. ");
        if (article.publisher() != null) {
            out.append(article.publisher()).append(", ");
        }
        out.append(article.published() == null ? "undated" : article.published()).append(". ");
        if (article.url() != null) {
            out.append(article.url()).append(". ");
        }
        return Line.of(out.toString()) + " Kept " + day(version.captured()) + ".\n";
    }

    /** The day on which a page was captured (UTC), as 2021-04-20. */
    static String day(Instant captured) {
        return captured.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
