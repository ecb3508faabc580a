package newsarchive.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newsarchive.article.Entity;

/**
 * Persons by the full name that the text introduces, "Prime Minister Yoshihide Suga", and later by
 * the part of it that the text goes on with, "Suga".
 */
final class Persons {
    private static final int MOST = 50;
    private static final int MANY = 4;

    private final Reading reading;
    private final Introductions introductions;
    private final ShortNames shortForms;
    private final Map<String, Entity> fullNames = new LinkedHashMap<>();
    private final Map<String, Entity> shortNames = new LinkedHashMap<>();

    /**
     * @param body where the headline, in which every word may have a capital, is over
     */
    Persons(Reading reading, int body) {
        this.reading = reading;
        this.introductions = new Introductions(reading, body);
        this.shortForms = new ShortNames(reading, body);
    }

    /** The persons outside the stretches that are taken already. */
    List<Sighting> beyond(Taken taken) {
        List<Sighting> persons = new ArrayList<>();
        List<Sighting> introduced = introductions.all();
        Set<String> things = wordsOfMany(introduced);
        for (Sighting person : introduced) {
            if (fullNames.size() < MOST
                    && !things.contains(surname(person.entity()))
                    && isFree(person, taken)) {
                persons.add(person);
                remember(person.entity());
            }
        }
        addLater(persons, taken);
        return persons;
    }

    /** Where the text names them again. */
    private void addLater(List<Sighting> persons, Taken taken) {
        Occurrences occurrences = new Occurrences(reading.text());
        fullNames.forEach((name, person) -> {
            for (int at : occurrences.of(name)) {
                add(new Sighting(at, at + name.length(), person, "full-name"), persons, taken);
            }
        });
        shortNames.forEach((name, person) -> {
            for (int at : occurrences.of(name)) {
                Sighting later = new Sighting(at, at + name.length(), person, "short-form");
                if (shortForms.isMeant(later)) {
                    add(later, persons, taken);
                }
            }
        });
    }

    /** What ends the names of so many is a word of the text, no family: "Dr. Otto Motif". */
    private static Set<String> wordsOfMany(List<Sighting> introduced) {
        Map<String, Set<Entity>> bearers = new HashMap<>();
        for (Sighting person : introduced) {
            bearers.computeIfAbsent(surname(person.entity()), n -> new HashSet<>())
                    .add(person.entity());
        }
        bearers.values().removeIf(persons -> persons.size() < MANY);
        return bearers.keySet();
    }

    private static String surname(Entity person) {
        return person.name().substring(person.name().lastIndexOf(' ') + 1);
    }

    private void remember(Entity person) {
        String name = person.name();
        fullNames.putIfAbsent(name, person);
        if (name.indexOf(' ') < 0) {
            return;
        }
        shortNames.putIfAbsent(surname(person), person);
        shortNames.putIfAbsent(name.substring(0, name.indexOf(' ')), person);
    }

    private static void add(Sighting person, List<Sighting> persons, Taken taken) {
        if (isFree(person, taken)) {
            persons.add(person);
        }
    }

    private static boolean isFree(Sighting person, Taken taken) {
        return !taken.hasCountry(person) && taken.take(person);
    }
}
