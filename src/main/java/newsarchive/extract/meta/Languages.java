package newsarchive.extract.meta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newsarchive.extract.html.HtmlPage;
import newsarchive.extract.html.LinkedData;
import newsarchive.table.Table;
import newsarchive.table.TableRow;

/** The language of a text: what the page declares, checked against the text's own words. */
public final class Languages {
    private static final List<Rule<String>> DECLARED =
            List.of(
                    new Rule<>(
                            "html lang",
                            p -> p.marks().tag("html").map(html -> html.attr("lang")).findFirst()),
                    new Rule<>("JSON-LD inLanguage", p -> LinkedData.text(p.thing(), "inLanguage")),
                    new Rule<>(
                            "meta language",
                            p ->
                                    p.meta()
                                            .first(
                                                    "og:locale",
                                                    "content-language",
                                                    "language",
                                                    "dc.language")));

    /** Frequent words, and the languages they are frequent in. */
    private static final Map<String, List<String>> LANGUAGES = new HashMap<>();

    private static final Set<String> KNOWN = new HashSet<>();
    private static final int READ = 1_500;
    private static final int ENOUGH = 5;

    /** At least one word in so many is a frequent one in any running text. */
    private static final int RAREST = 12;

    static {
        for (TableRow row : Table.builtIn(Languages.class, "stopwords.tsv").rows()) {
            KNOWN.add(row.cell("language"));
            for (String word : row.cell("words").split(" ", -1)) {
                LANGUAGES.computeIfAbsent(word, w -> new ArrayList<>()).add(row.cell("language"));
            }
        }
    }

    private Languages() {}

    /** A BCP 47 tag: the declared one, unless the text is clearly in another language. */
    public static Optional<Found<String>> find(HtmlPage page, String text) {
        Optional<Found<String>> declared =
                Rule.first(
                        DECLARED.stream()
                                .map(rule ->
                                        new Rule<>(
                                                rule.name(),
                                                rule.reading()
                                                        .andThen(tag ->
                                                                tag.flatMap(Languages::tag))))
                                .toList(),
                        page);
        Optional<String> seen = seen(text.length() > READ ? text.substring(0, READ) : text);
        if (seen.isEmpty() || declared.filter(tag -> agree(tag.value(), seen.get())).isPresent()) {
            return declared;
        }
        return seen.map(tag -> new Found<>(tag, "words of the text"));
    }

    private static Optional<String> tag(String raw) {
        String tag = raw.strip().replace('_', '-');
        int list = tag.indexOf(',');
        Locale locale = Locale.forLanguageTag(list < 0 ? tag : tag.substring(0, list));
        return locale.getLanguage().length() < 2 || locale.getLanguage().length() > 3
                ? Optional.empty()
                : Optional.of(locale.toLanguageTag());
    }

    /** A declared language that the table does not know cannot be contradicted by it. */
    private static boolean agree(String declared, String seen) {
        String base = Locale.forLanguageTag(declared).getLanguage();
        return base.equals(seen)
                || (!KNOWN.contains(base) && KNOWN.contains(seen))
                || (seen.equals("nb") && (base.equals("no") || base.equals("nn")));
    }

    private static Optional<String> seen(String text) {
        return Scripts.language(text).or(() -> byWords(text));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begun = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i > begun) {
                    words.add(text.substring(begun, i));
                }
                begun = i + 1;
            }
        }
        return words;
    }

    private static Optional<String> byWords(String text) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> all = words(text.toLowerCase(Locale.ROOT));
        for (String word : all) {
            for (String language : LANGUAGES.getOrDefault(word, List.of())) {
                counts.merge(language, 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> best =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(2)
                        .toList();
        if (best.isEmpty()
                || best.getFirst().getValue() < ENOUGH
                || best.getFirst().getValue() * RAREST < all.size()) {
            return Optional.empty();
        }
        boolean clear =
                best.size() == 1 || best.getFirst().getValue() * 2 > best.get(1).getValue() * 3;
        return clear ? Optional.of(best.getFirst().getKey()) : Optional.empty();
    }
}
