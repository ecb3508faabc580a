package newsarchive.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The meta elements of a page by name, property or itemprop, in lower case. */
public final class MetaTags {
    private static final int LONGEST = 10_000;
    private static final List<String> NAMES = List.of("property", "name", "itemprop", "http-equiv");

    private final Map<String, List<String>> values = new HashMap<>();

    MetaTags(Marks marks) {
        for (Element meta : marks.tag("meta").toList()) {
            String content = meta.attr("content").strip();
            if (!content.isEmpty() && content.length() < LONGEST) {
                for (String attribute : NAMES) {
                    add(meta.attr(attribute), content);
                }
            }
        }
    }

    private void add(String names, String content) {
        if (!names.isEmpty()) {
            for (String name : names.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
                values.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
            }
        }
    }

    /** The first content under the first of the names that has one; never blank. */
    public Optional<String> first(String... names) {
        return all(names).findFirst();
    }

    /** Every content under the names, name by name, in page order. */
    public Stream<String> all(String... names) {
        return Stream.of(names).flatMap(name -> values.getOrDefault(name, List.of()).stream());
    }
}
