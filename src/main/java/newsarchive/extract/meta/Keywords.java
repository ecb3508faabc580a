package newsarchive.extract.meta;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import newsarchive.extract.html.HtmlPage;
import tools.jackson.databind.JsonNode;

/** What the publisher filed the article under. */
final class Keywords {
    private static final int MOST = 50;

    private static final String[] META_NAMES = MetaNames.of("keywords");

    private static final List<Rule<List<String>>> RULES =
            List.of(
                    new Rule<>("JSON-LD keywords", p -> list(strings(p.thing().path("keywords")))),
                    new Rule<>("article:tag", p -> list(p.meta().all(META_NAMES))),
                    new Rule<>("meta keywords", p -> list(p.meta().all(META_NAMES))));

    private Keywords() {}

    static Optional<Found<List<String>>> find(HtmlPage page) {
        return Rule.first(RULES, page);
    }

    private static Stream<String> strings(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(one ->
                                one.isObject() ? one.path("name").asString("") : one.asString(""))
                : Stream.of(value.asString(""));
    }

    private static Optional<List<String>> list(Stream<String> texts) {
        List<String> words =
                texts.flatMap(text -> Arrays.stream(text.split("[,;]", -1)))
                        .map(HtmlPage::line)
                        .filter(word -> !word.isEmpty() && word.length() < 100)
                        .distinct()
                        .limit(MOST)
                        .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
}
