package newsarchive.fetch.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import newsarchive.fetch.xml.Names;
import org.jsoup.nodes.Element;

/** The elements right below an entry or a feed, by name; those of one name in their order. */
record Children(Map<String, List<Element>> byName) {

    static Children of(Element parent) {
        Map<String, List<Element>> byName = new HashMap<>();
        for (Element child : parent.children()) {
            byName.computeIfAbsent(Names.of(child), _ -> new ArrayList<>()).add(child);
        }
        return new Children(byName);
    }

    List<Element> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    /** The elements that may hold a field, the surest first. */
    Stream<Element> of(Field field) {
        return field.elements().stream().flatMap(name -> named(name).stream());
    }

    /** The first reading that is not blank, stripped; else nothing. */
    String text(Field field, Function<Element, String> reading) {
        return of(field)
                .map(reading)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
