package newsarchive.web;

import java.util.Locale;
import java.util.Set;
import newsarchive.article.Article;

/** The language in which an article is read out and hyphenated. */
public final class TextLanguage {
    private static final Set<String> KNOWN = Set.of(Locale.getISOLanguages());

    private TextLanguage() {}

    /**
     * The article's language for a {@code lang} attribute; empty, which is HTML's word for unknown,
     * when it has none or states one that ISO 639 does not know.
     */
    public static String of(Article article) {
        String language = article.language();
        return language != null && KNOWN.contains(Locale.forLanguageTag(language).getLanguage())
                ? language
                : "";
    }
}
