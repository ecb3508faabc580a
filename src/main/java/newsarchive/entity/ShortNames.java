package newsarchive.entity;

import java.util.Set;
import java.util.stream.Collectors;
import newsarchive.table.Table;

/**
 * Whether a part of a name alone means the person whose full name the text has given. A family name
 * does not where another given name stands before it, an ordinary word only with a sign beside it.
 */
final class ShortNames {
    /** Family names that are words as well, written with a capital where all words are. */
    private static final Set<String> WORDS =
            Table.builtIn(ShortNames.class, "surname-words.tsv").rows().stream()
                    .map(row -> row.cell("name"))
                    .collect(Collectors.toUnmodifiableSet());

    /** So near after the name it has to be said that the person speaks. */
    private static final int SPEAKING = 15;

    private static final String ENDS_NAME = ",.;:!?)’'";

    private final Reading reading;
    private final String text;
    private final int body;

    /**
     * @param body where the headline, in which every word may have a capital, is over
     */
    ShortNames(Reading reading, int body) {
        this.reading = reading;
        this.text = reading.text();
        this.body = body;
    }

    /** A family name stands first in East Asia; a given name alone is taken where it speaks. */
    boolean isMeant(Sighting name) {
        boolean given = name.entity().name().startsWith(name(name) + " ");
        return given ? speaks(name) : isFamilyName(name);
    }

    private boolean isFamilyName(Sighting name) {
        return !isOfAnother(name)
                && !isOfThing(name)
                && (!WORDS.contains(name(name)) || hasSign(name));
    }

    private String name(Sighting name) {
        return text.substring(name.start(), name.end());
    }

    private boolean speaks(Sighting name) {
        return reading.has(Cue.SPEECH, name.end(), name.end() + SPEAKING);
    }

    /** "Hunter Biden" is not Joe. */
    private boolean isOfAnother(Sighting name) {
        int end = name.start() - 1;
        if (end < 1 || text.charAt(end) != ' ') {
            return false;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return Introductions.isFirstName(text.substring(start, end));
    }

    /** "Trump Tower", but "the Trump administration". */
    private boolean isOfThing(Sighting name) {
        int next = name.end() + 1;
        return next < text.length()
                && Character.isUpperCase(text.charAt(next))
                && name.start() >= body
                && reading.hasNext(Cue.THING, name.end());
    }

    private boolean hasSign(Sighting name) {
        return reading.hasPrevious(Cue.TITLE, name.start()) || speaks(name) || endsThere(name);
    }

    private boolean endsThere(Sighting name) {
        return name.start() >= body
                && name.end() < text.length()
                && ENDS_NAME.indexOf(text.charAt(name.end())) >= 0;
    }
}
