package newsarchive.extract.meta;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newsarchive.extract.html.HtmlPage;

/** One small way of finding a fact; its name is the evidence. */
record Rule<T>(String name, Function<HtmlPage, Optional<T>> reading) {

    /** What the first rule finds that finds anything. */
    static <T> Optional<Found<T>> first(List<Rule<T>> rules, HtmlPage page) {
        for (Rule<T> rule : rules) {
            Optional<T> value = rule.reading().apply(page);
            if (value.isPresent()) {
                return value.map(found -> new Found<>(found, rule.name()));
            }
        }
        return Optional.empty();
    }
}
