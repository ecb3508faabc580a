package newsarchive.entity;

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

    boolean isPerson(Span name) {
        return name.start() >= body
                && !reading.begins(Cue.TITLE, name.start())
                && !reading.has(Cue.THING, name.start(), name.end())
                && !reading.has(Cue.ROLE, name.start(), name.end())
                && !isPossessive(name)
                && !hasAcronym(name)
                && !text().startsWith("The ", name.start());
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
