package newsarchive.fetch.feed;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads who wrote something. */
final class Persons {
    private Persons() {}

    /** All whom the surest element names, separated by commas; empty if nobody is named. */
    static String of(Children parts, Field field) {
        return field.elements().stream()
                .map(name ->
                        parts.named(name).stream()
                                .map(Persons::person)
                                .filter(person -> !person.isEmpty())
                                .distinct()
                                .collect(Collectors.joining(", ")))
                .filter(persons -> !persons.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The name, else the mail address, of elements for the parts; else the text as it stands. */
    private static String person(Element element) {
        Children parts = Children.of(element);
        String name = part(parts, "name", "itunes:name");
        String email = part(parts, "email", "itunes:email");
        if (!name.isEmpty() || !email.isEmpty()) {
            return name.isEmpty() ? email : name;
        }
        boolean named =
                Stream.of("url", "uri", "homepage").anyMatch(p -> !parts.named(p).isEmpty());
        return named ? "" : plain(element.wholeText());
    }

    private static String part(Children parts, String... names) {
        return Stream.of(names)
                .flatMap(name -> parts.named(name).stream())
                .map(part -> plain(part.wholeText()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String plain(String text) {
        return TextValue.unescape(text)
                .replaceAll("<[^>]{0,200}>", "")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
