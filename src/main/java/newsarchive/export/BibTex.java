package newsarchive.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newsarchive.article.Article;
import newsarchive.article.ArticleId;
import newsarchive.article.PublicationDate;
import newsarchive.index.ArticleVersion;

/** Entries for BibTeX and what reads its files; letters beyond ASCII stay, as biber wants them. */
final class BibTex {
    private static final Pattern SAFE_KEY = Pattern.compile("[a-z0-9][a-z0-9._:-]*");
    private static final Map<Character, String> COMMANDS =
            Map.of(
                    '\\', "{\\textbackslash}",
                    '{', "{\\textbraceleft}",
                    '}', "{\\textbraceright}",
                    '~', "{\\textasciitilde}",
                    '^', "{\\textasciicircum}",
                    '$', "\\$",
                    '&', "\\&",
                    '#', "\\#",
                    '_', "\\_",
                    '%', "\\%");

    private BibTex() {}

    static String entry(ArticleVersion version) {
        Article article = version.article();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                "author",
                article.authors().stream()
                        .map(BibTex::author)
                        .collect(Collectors.joining(" and ")));
        fields.put(
                "title", article.headline().isBlank() ? "" : "{" + text(article.headline()) + "}");
        fields.put("journal", article.publisher() == null ? "" : text(article.publisher()));
        date(fields, article.published());
        fields.put("url", article.url() == null ? "" : address(article.url()));
        fields.put("urldate", Citation.day(version.captured()));
        fields.put("langid", article.language() == null ? "" : text(article.language()));
        return fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(
                        Collectors.joining(
                                ",\n", "@article{" + key(article.id()) + ",\n", "\n}\n\n"));
    }

    /** Keys count the same in capitals, so an id that has some gives its digest. */
    private static String key(ArticleId id) {
        return SAFE_KEY.matcher(id.value()).matches()
                ? id.value()
                : StableUuid.of("article", id.value()).toString();
    }

    /** In braces where it would be taken for several names, or for one turned round. */
    private static String author(String name) {
        String text = text(name);
        boolean ambiguous = text.contains(",") || text.toLowerCase(Locale.ROOT).contains(" and ");
        return ambiguous ? "{" + text + "}" : text;
    }

    private static void date(
            Map<String, String> fields, @org.jspecify.annotations.Nullable PublicationDate date) {
        if (date != null) {
            fields.put("year", Integer.toString(date.firstDay().getYear()));
            String iso = date.toString();
            fields.put("date", iso.substring(0, Math.min(iso.length(), "2021-04-20".length())));
        }
    }

    /** On one line, with every sign that means something to TeX as a command. */
    private static String text(String text) {
        StringBuilder out = new StringBuilder();
        for (char letter : Line.of(text).toCharArray()) {
            out.append(COMMANDS.getOrDefault(letter, String.valueOf(letter)));
        }
        return out.toString();
    }

    /** As it is, but that braces have to come in pairs. */
    private static String address(String url) {
        return Line.of(url).replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }
}
