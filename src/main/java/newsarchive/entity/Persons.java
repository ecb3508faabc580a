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

    /** So near after a given name it has to be said that the person speaks. */
    private static final int SPEAKING = 15;

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
        Occurrences occurrences = new Occurrences(reading.text());
        fullNames.forEach((name, person) -> {
            for (int at : occurrences.of(name)) {
                add(new Sighting(at, at + name.length(), person, "full-name"), persons, taken);
            }
        });
        shortNames.forEach((name, person) -> {
            boolean given = person.name().startsWith(name + " ");
            for (int at : occurrences.of(name)) {
                Sighting later = new Sighting(at, at + name.length(), person, "short-form");
                if (!given || speaks(later)) {
                    add(later, persons, taken);
                }
            }
        });
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

    private static void add(Sighting person, List<Sighting> persons, Taken taken) {
        if (isFree(person, taken)) {
            persons.add(person);
        }
    }

    /** A family name stands first in East Asia; a given name alone is taken where it speaks. */
    private boolean speaks(Sighting given) {
        return reading.has(Cue.SPEECH, given.end(), given.end() + SPEAKING);
    }

    private static boolean isFree(Sighting person, Taken taken) {
        return !taken.hasCountry(person) && taken.take(person);
    }
}
