package newsarchive.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Span;

/**
 * Persons by the title before their name, "Prime Minister Yoshihide Suga", and later by the part of
 * it that the text goes on with, "Suga".
 */
final class Persons {
    private static final int MOST = 50;
    private static final Pattern FULL_NAME =
            Pattern.compile(
                    ",? ((?:\\p{Lu}[\\p{L}'’-]+|\\p{Lu}\\.)(?: (?:\\p{Lu}\\.|al-|de|von|bin|van|\\p{Lu}[\\p{L}'’-]+)){0,2}"
                            + " \\p{Lu}\\p{L}*\\p{Ll}[\\p{L}-]*)");

    private final Reading reading;
    private final Map<String, Entity> shortNames = new LinkedHashMap<>();

    private final int body;

    /**
     * @param body where the headline, in which every word may have a capital, is over
     */
    Persons(Reading reading, int body) {
        this.reading = reading;
        this.body = body;
    }

    /** The persons outside the stretches that are taken already. */
    List<Sighting> beyond(Taken taken) {
        List<Sighting> persons = new ArrayList<>();
        Matcher matcher = FULL_NAME.matcher(reading.text());
        for (Span title : reading.places(Cue.TITLE)) {
            matcher.region(title.end(), reading.text().length());
            if (shortNames.size() < MOST && title.start() >= body && matcher.lookingAt()) {
                Sighting person = titled(matcher);
                if (!taken.hasCountry(person) && taken.take(person)) {
                    persons.add(person);
                    remember(person.entity());
                }
            }
        }
        shortNames.forEach((name, person) -> persons.addAll(later(name, person, taken)));
        return persons;
    }

    private static Sighting titled(Matcher matcher) {
        String name = matcher.group(1);
        Entity person = new Entity(Entity.slug(name), name, Kind.PERSON, null);
        return new Sighting(matcher.start(1), matcher.end(1), person, "title");
    }

    private void remember(Entity person) {
        String name = person.name();
        shortNames.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), person);
        shortNames.putIfAbsent(name.substring(0, name.indexOf(' ')), person);
    }

    /** A family name stands first in East Asia; a given name alone is taken where it speaks. */
    private List<Sighting> later(String name, Entity person, Taken taken) {
        boolean first = person.name().startsWith(name + " ");
        return new Occurrences(reading.text())
                .of(name).stream()
                        .map(at -> new Sighting(at, at + name.length(), person, "short-form"))
                        .filter(s -> !first || reading.has(Cue.SPEECH, s.end(), s.end() + 15))
                        .filter(s -> !taken.hasCountry(s) && taken.take(s))
                        .toList();
    }
}
