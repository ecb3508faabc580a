package newsarchive.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Entity;

/**
 * Persons by the full name that the text introduces, "Prime Minister Yoshihide Suga", and later by
 * the part of it that the text goes on with, "Suga".
 */
final class Persons {
    private static final int MOST = 50;

    private final Reading reading;
    private final Introductions introductions;
    private final Map<String, Entity> fullNames = new LinkedHashMap<>();
    private final Map<String, Entity> shortNames = new LinkedHashMap<>();

    /**
     * @param body where the headline, in which every word may have a capital, is over
     */
    Persons(Reading reading, int body) {
        this.reading = reading;
        this.introductions = new Introductions(reading, body);
    }

    /** The persons outside the stretches that are taken already. */
    List<Sighting> beyond(Taken taken) {
        List<Sighting> persons = new ArrayList<>();
        for (Sighting person : introductions.all()) {
            if (fullNames.size() < MOST && isFree(person, taken)) {
                persons.add(person);
                remember(person.entity());
            }
        }
        fullNames.forEach((name, person) -> persons.addAll(again(name, person, taken)));
        shortNames.forEach((name, person) -> persons.addAll(later(name, person, taken)));
        return persons;
    }

    private void remember(Entity person) {
        String name = person.name();
        fullNames.putIfAbsent(name, person);
        if (name.indexOf(' ') < 0) {
            return;
        }
        shortNames.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), person);
        shortNames.putIfAbsent(name.substring(0, name.indexOf(' ')), person);
    }

    private List<Sighting> again(String name, Entity person, Taken taken) {
        return occurrences(name, person, "full-name").stream()
                .filter(s -> isFree(s, taken))
                .toList();
    }

    /** A family name stands first in East Asia; a given name alone is taken where it speaks. */
    private List<Sighting> later(String name, Entity person, Taken taken) {
        boolean first = person.name().startsWith(name + " ");
        return occurrences(name, person, "short-form").stream()
                .filter(s -> !first || reading.has(Cue.SPEECH, s.end(), s.end() + 15))
                .filter(s -> isFree(s, taken))
                .toList();
    }

    private List<Sighting> occurrences(String name, Entity person, String rule) {
        return new Occurrences(reading.text())
                .of(name).stream()
                        .map(at -> new Sighting(at, at + name.length(), person, rule))
                        .toList();
    }

    private static boolean isFree(Sighting person, Taken taken) {
        return !taken.hasCountry(person) && taken.take(person);
    }
}
