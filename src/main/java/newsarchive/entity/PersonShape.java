package newsarchive.entity;

import java.util.List;
import newsarchive.article.Span;

/**
 * Tells the names of persons from other words with capitals behind a title or before a role:
 * headings, departments, products.
 *
 * @param body where the headline, in which every word may have a capital, is over
 */
record PersonShape(Reading reading, int body) {
    /** "JD Vance" has his first names' letters; more are an acronym's. */
    private static final int MOST_INITIALS = 2;

    /** Shorter words with these endings are names of families as well: "Jung". */
    private static final int LONG = 8;

    private static final List<String> NOUN_ENDINGS =
            List.of(
                    "ung",
                    "heit",
                    "keit",
                    "schaft",
                    "nis",
                    "tion",
                    "tät",
                    "nahme",
                    "ismus",
                    "sprecher",
                    "leiter");

    boolean isPerson(Span name) {
        return name.start() >= body
                && !reading.begins(Cue.TITLE, name.start())
                && !reading.has(Cue.THING, name.start(), name.end())
                && !reading.has(Cue.ROLE, name.start(), name.end())
                && !isPossessive(name)
                && !hasAcronym(name)
                && !text().startsWith("The ", name.start());
    }

    /** German writes nouns with a capital: "Olaf Hansen Verständnis" ends with one. */
    Span withoutNoun(Span name) {
        int first = text().indexOf(' ', name.start());
        int last = text().lastIndexOf(' ', name.end() - 1);
        boolean noun = first < last && isNoun(text().substring(last + 1, name.end()));
        return noun ? new Span(name.start(), last) : name;
    }

    private static boolean isNoun(String word) {
        return word.length() >= LONG && NOUN_ENDINGS.stream().anyMatch(word::endsWith);
    }

    /** Whether its first word is known as a given name. */
    boolean hasFirstName(Span name) {
        int space = text().indexOf(' ', name.start());
        return Introductions.isFirstName(text().substring(name.start(), space));
    }

    private String text() {
        return reading.text();
    }

    /** "Queen Anne's County". */
    private boolean isPossessive(Span name) {
        String words = text().substring(name.start(), name.end());
        return words.contains("'s ") || words.contains("’s ");
    }

    private boolean hasAcronym(Span name) {
        int capitals = 0;
        for (int i = name.start(); i < name.end() && capitals <= MOST_INITIALS; i++) {
            capitals = Character.isUpperCase(text().charAt(i)) ? capitals + 1 : 0;
        }
        return capitals > MOST_INITIALS;
    }
}
