package newsarchive.entity;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Span;

/**
 * How far the name of an institution reaches around its body word: capitalised words before it, "of
 * ..." after it.
 *
 * @param body where the headline, in which every word may have a capital, is over
 * @param countries what names a country in the text, by its start
 */
record BodyShape(Reading reading, int body, NavigableMap<Integer, Sighting> countries) {
    private static final int LONGEST = 90;

    /** A line that goes on for longer is no heading. */
    private static final int HEADING = 200;

    private static final String WORD = "\\p{Lu}[\\p{L}’'&-]*";

    /** Capitalised words, perhaps joined, up to the body word. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}&-])(?:"
                            + WORD
                            + "(?: |, (?="
                            + WORD
                            + "(?:,| and ))"
                            + "| (?:of the|for the|of|for|and|on|de|&) )){1,6}$");

    private static final Set<String> JOINTS = Set.of("the", "of", "for", "and", "on", "de");

    private static final Pattern AFTER =
            Pattern.compile(
                    " (?:of|for|on|against) (?:the )?"
                            + WORD
                            + "(?:(?:, (?="
                            + WORD
                            + " and )"
                            + "| (?:of the |of |for |and |& )?)"
                            + WORD
                            + "){0,5}");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s ");

    /** The name around a body word, if one is there. */
    Optional<Span> around(Span word) {
        boolean written = Character.isUpperCase(text().charAt(word.start()));
        if (word.start() < body || !written || isHeading(word)) {
            return Optional.empty();
        }
        Span name = new Span(start(word), end(word));
        return BodyWord.of(text().substring(word.start(), word.end()))
                .filter(sort -> isName(sort, name, word))
                .map(sort -> name);
    }

    private String text() {
        return reading.text();
    }

    /** In a line that is no sentence every word may have a capital. */
    private boolean isHeading(Span word) {
        int far = Math.min(word.end() + HEADING, text().length());
        int end = text().indexOf('\n', word.end(), far);
        boolean open = end < 0 && far < text().length();
        return !open && ".!?\"”'’:;".indexOf(text().charAt((end < 0 ? far : end) - 1)) < 0;
    }

    private int start(Span word) {
        int from = reading.sentenceStart(word.start(), word.start() - LONGEST);
        if (!mayBeNamed(word.start() - 1)) {
            return word.start();
        }
        Matcher before = BEFORE.matcher(text()).region(Math.max(from, body), word.start());
        if (!before.find()) {
            return word.start();
        }
        return withoutOwner(withoutOpeners(before.start(), word.start()), word.start());
    }

    /** Whether the word before a space may be of a name: it has a capital or joins two that do. */
    private boolean mayBeNamed(int space) {
        if (space < 1 || text().charAt(space) != ' ') {
            return false;
        }
        int start = space;
        while (start > 0 && isInWord(text().charAt(start - 1))) {
            start--;
            if (Character.isUpperCase(text().charAt(start))) {
                return true;
            }
        }
        return JOINTS.contains(text().substring(start, space)) || text().charAt(space - 1) == '&';
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || c == '’' || c == '\'' || c == '-';
    }

    private int withoutOpeners(int from, int limit) {
        int start = from;
        int space = text().indexOf(' ', start);
        while (space < limit && isBeforeName(start, space)) {
            start = space + 1;
            space = text().indexOf(' ', start);
        }
        return Math.min(start, limit);
    }

    /** "At", "Monday", "Director of". */
    private boolean isBeforeName(int start, int end) {
        String word = text().substring(start, end);
        return BodyPart.OPENER.has(word)
                || JOINTS.contains(word)
                || (reading.begins(Cue.BODY_END, start) && text().startsWith(" of ", end));
    }

    /** "Denmark's" is not part of the name, "Danish" is. */
    private int withoutOwner(int start, int limit) {
        return Optional.ofNullable(countries.get(start))
                .map(country -> POSSESSIVE.matcher(text()).region(country.end(), text().length()))
                .filter(Matcher::lookingAt)
                .map(possessive -> Math.min(possessive.end(), limit))
                .orElse(start);
    }

    private int end(Span word) {
        int end = endOfWords(word);
        Matcher after = AFTER.matcher(text()).region(end, text().length());
        return after.lookingAt() ? withoutWhatFollows(end, after.end()) : end;
    }

    /** "Westland Police Department" ends with its last body word. */
    private int endOfWords(Span word) {
        int end = word.end();
        int next = reading.endOf(Cue.BODY_WORD, end + 1);
        while (next > 0 && text().charAt(end) == ' ' && isUpperCase(end + 1)) {
            end = next;
            next = reading.endOf(Cue.BODY_WORD, end + 1);
        }
        return end;
    }

    private boolean isUpperCase(int at) {
        return Character.isUpperCase(text().charAt(at));
    }

    /** "The Council on Monday", "the Committee on Trade Chair": no part of the name. */
    private int withoutWhatFollows(int from, int to) {
        Places stops = reading.places(Cue.BODY_END);
        for (int i = stops.firstFrom(from); i < stops.size() && stops.start(i) < to; i++) {
            int end = stops.start(i) - 1;
            int before = text().lastIndexOf(' ', end - 1);
            String joint = text().substring(before + 1, end);
            if (joint.equals("on")) {
                return before;
            }
            if (!JOINTS.contains(joint)) {
                return end;
            }
        }
        return to;
    }

    private boolean isName(BodyWord sort, Span name, Span word) {
        boolean before = name.start() < word.start();
        boolean after = name.end() > word.end();
        if (sort.strong()) {
            return after || (before && !isGeneric(name.start(), word.start()));
        }
        return before ? isPublic(name, word, after) : after;
    }

    /** "The City Council": any city's. */
    private boolean isGeneric(int start, int word) {
        for (String before : text().substring(start, word - 1).split(" ", -1)) {
            if (!BodyPart.GENERIC.has(before)) {
                return false;
            }
        }
        return true;
    }

    /** "National Rail Service" and "Danish Rail Service", but not "Rail Service". */
    private boolean isPublic(Span name, Span word, boolean after) {
        int space = text().indexOf(' ', name.start());
        boolean severalWords = after || space + 1 < word.start();
        return BodyPart.PUBLIC.has(text().substring(name.start(), space))
                || (severalWords && isOfCountry(name.start()));
    }

    private boolean isOfCountry(int start) {
        return Optional.ofNullable(countries.floorEntry(start))
                .filter(country -> country.getValue().end() >= start - 3)
                .isPresent();
    }
}
