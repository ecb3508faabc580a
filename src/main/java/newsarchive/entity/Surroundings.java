package newsarchive.entity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands right beside a name, as far as it tells a group of hackers from anything else of that
 * name. Beside means in grammar, not in distance: "Silence fell as hackers" says nothing of either.
 */
final class Surroundings {
    private static final int FAR = 80;
    private static final int NEAR = 48;

    /** Marks around a name that are none of the sentence. */
    private static final String OPENING = "\"“”„‟‘'«「『*_`([ ";

    private static final String CLOSING = "\"“”’'»」』*_`)]";

    /** From the name to what it is: ", a Russian", "is one of the most active". */
    private static final Pattern EXPLAINED =
            Pattern.compile(
                    "(?:,| -| –| —)? ?(?:\\()?(?:(?:is|was|are|were|has been|have been|remains|which is) )?"
                            + "(?:also )?(?:an?|the|one of|two of|believed to be|thought to be)\\b ");

    /** What comes after it is not what the name is: ", a film about hackers". */
    private static final Pattern PREPOSITION =
            Pattern.compile(" (?:about|on|by|for|against|from|with|who|that|which|whose|to|of)\\b");

    /** From what it is to the name: ", ", " known as ", " such as ". */
    private static final Pattern INTRODUCED =
            Pattern.compile(
                    ",?(?: (?:of|from|such as|like|including|namely|is|was|are|were|being))?:?(?: the)? ?"
                            + "["
                            + Pattern.quote(OPENING)
                            + "]*");

    /** "attributed the theft of the designs to". */
    private static final Pattern ATTRIBUTED =
            Pattern.compile(
                    "\\b(?:attribut|link|trac|tied|pinn|connect)\\w* [^,;:]{1,60} (?:to|on)(?: the)? [\"“‘'*]?$");

    /** So far after a name its verb may begin. */
    private static final int LONGEST_AUXILIARY = 64;

    private static final Pattern AUXILIARY =
            Pattern.compile(
                    " (?:(?:has|have|had|(?:is|are|was|were) (?=believed|thought|suspected|said|reported)|also|then|later|allegedly|reportedly"
                            + "|apparently|recently|once|again|who|which|that|may|might|managed to|tried to"
                            + "|attempted to|began to) ){0,4}");

    /** After "hacked" or "attacks": who stands before it was struck, or it is no verb. */
    private static final Pattern SUFFERED =
            Pattern.compile(
                    "$|[.,;:!?\n]| (?:by|in|on|at|after|amid|against|via|last|this|is|was|are|were|has|have)\\b");

    private final Reading reading;
    private final String text;
    private final int start;
    private final int end;

    private final Spelling spelling;

    /** Where the name ends with the marks and the possessive after it. */
    private final int after;

    Surroundings(Reading reading, Found found) {
        this.reading = reading;
        this.text = reading.text();
        this.start = found.start();
        this.end = found.end();
        this.after = afterMarks();
        this.spelling = new Spelling(reading, start, end, next());
    }

    /** How it is written and what it is a part of. */
    Spelling spelling() {
        return spelling;
    }

    private int afterMarks() {
        int at = end;
        if (text.startsWith("'s ", at) || text.startsWith("’s ", at)) {
            return at + 2;
        }
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** "Tick hackers", "Play's ransomware gang", "the Snake threat actor". */
    boolean hackersFollow() {
        return begins(Cue.HACKERS, next());
    }

    /** "the Tick group": other things are groups too. */
    boolean groupFollows() {
        return !hackersFollow() && begins(Cue.ACTOR_NOUN, next());
    }

    /** A capital makes a group a company, unless all words have one. */
    boolean companyFollows() {
        int next = next();
        return groupFollows()
                && Character.isUpperCase(text.charAt(next))
                && !spelling.isInCapitals();
    }

    private int next() {
        return after < text.length() && text.charAt(after) == ' ' ? after + 1 : after;
    }

    /** "Tick, a Chinese-speaking espionage group": not just any group. */
    boolean isExplained() {
        Matcher explained = EXPLAINED.matcher(text).region(after, text.length());
        if (!explained.lookingAt()) {
            return false;
        }
        int last = reading.sentenceEnd(explained.end(), explained.end() + FAR);
        int comma = indexOf(',', explained.end(), last);
        Matcher next = PREPOSITION.matcher(text).region(explained.end(), last);
        int head = next.find() ? next.start() : last;
        int to = comma < 0 ? head : Math.min(head, comma);
        return reading.has(Cue.HACKERS, explained.end(), to)
                || (reading.has(Cue.ACTOR_NOUN, explained.end(), to)
                        && reading.has(Cue.CYBER, explained.end(), to));
    }

    /** "the hacker group Tick", "a group known as Tick", "attackers such as Tick". */
    boolean isIntroduced() {
        return introduces(Cue.HACKERS) || (introduces(Cue.ACTOR_NOUN) && named());
    }

    /** "the group Tick", "Iranian actor Tick"; in "Night Group Tick" the noun is a name's. */
    boolean isGroupBySimpleNoun() {
        int from = reading.sentenceStart(start, start - NEAR);
        int nounEnd = reading.lastEndingBefore(Cue.ACTOR_NOUN, from, start);
        if (nounEnd < 0 || !isOpening(nounEnd)) {
            return false;
        }
        int noun = nounEnd - 1;
        while (noun > from && text.charAt(noun - 1) != ' ') {
            noun--;
        }
        return Character.isLowerCase(text.charAt(noun)) && !isPlural(nounEnd) && !isIntroduced();
    }

    private boolean isPlural(int nounEnd) {
        return Character.toLowerCase(text.charAt(nounEnd - 1)) == 's';
    }

    private boolean introduces(Cue noun) {
        int from = reading.sentenceStart(start, start - FAR);
        int nounEnd = reading.lastEndingBefore(noun, from, start);
        if (nounEnd < 0) {
            return false;
        }
        String gap = text.substring(nounEnd, start);
        boolean adjacent = gap.isBlank();
        if (adjacent && isPlural(nounEnd)) {
            return false; // "Hackers Mask Their Tracks": a verb
        }
        return INTRODUCED.matcher(gap).matches() || isNamedIn(nounEnd);
    }

    private boolean named() {
        return isNamedIn(reading.sentenceStart(start, start - NEAR));
    }

    /** Whether a naming verb is the last thing before the name. */
    private boolean isNamedIn(int from) {
        int verbEnd = reading.lastEndingBefore(Cue.NAMING, from, start);
        return verbEnd >= 0
                && isOpening(verbEnd)
                && !reading.has(Cue.MALWARE, Math.max(from, verbEnd - NEAR), verbEnd);
    }

    private boolean isOpening(int from) {
        int at = text.startsWith(" the ", from) ? from + 5 : from;
        for (int i = at; i < start; i++) {
            if (OPENING.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** "attributed to Tick". */
    boolean isAttributedTo() {
        int from = reading.sentenceStart(start, start - FAR);
        int cueEnd = reading.lastEndingBefore(Cue.ATTRIBUTION, from, start);
        return (cueEnd >= 0 && isOpening(cueEnd))
                || (isGivenTo() && ATTRIBUTED.matcher(text).region(from, start).find());
    }

    /** Whether a preposition of {@link #ATTRIBUTED} stands before it, perhaps with its article. */
    private boolean isGivenTo() {
        int quoted = start > 0 && text.charAt(start - 1) != ' ' ? start - 1 : start;
        int noun = quoted > 4 && text.startsWith("the ", quoted - 4) ? quoted - 4 : quoted;
        return noun > 3 && (text.startsWith("to ", noun - 3) || text.startsWith("on ", noun - 3));
    }

    /** "hacked and defaced by Anonymous". */
    boolean isDoerOfIntrusion() {
        int from = reading.sentenceStart(start, start - FAR);
        int by = lastIndexOf(" by ", from);
        return by >= 0 && isOpening(by + 3) && reading.has(Cue.INTRUSION, from, by);
    }

    /** Whether the name is the subject of such a verb. */
    boolean actsBy(Cue verb) {
        if (!reading.starts(verb, after + 1, after + LONGEST_AUXILIARY)) {
            return false; // most often, and sooner told than by a pattern
        }
        Matcher auxiliary = AUXILIARY.matcher(text).region(after, text.length());
        if (!auxiliary.lookingAt()) {
            return false;
        }
        int verbEnd = reading.endOf(verb, auxiliary.end());
        return verbEnd >= 0 && !SUFFERED.matcher(text).region(verbEnd, text.length()).lookingAt();
    }

    boolean isVersus() {
        return text.startsWith(" vs. ", after)
                || text.startsWith(" vs ", after)
                || text.startsWith(" v. ", after);
    }

    private int indexOf(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private int lastIndexOf(String word, int from) {
        for (int i = start - word.length(); i >= from; i--) {
            if (text.startsWith(word, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean begins(Cue cue, int at) {
        return reading.begins(cue, at);
    }
}
