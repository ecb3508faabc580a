package newsarchive.entity;

import java.util.regex.Pattern;

/**
 * How a name is written here, and whether it is a part of something longer.
 *
 * @param next where the next word begins, after marks and a possessive
 */
record Spelling(Reading reading, int start, int end, int next) {
    private static final int FAR = 80;
    private static final int NEAR = 48;

    private static final Pattern JOINED =
            Pattern.compile(
                    "-(?:linked|affiliated|backed|aligned|attributed|associated|related|nexus"
                            + "|operated|led|run)\\b");

    private String text() {
        return reading.text();
    }

    boolean isLinked() {
        return JOINED.matcher(text()).region(end, text().length()).lookingAt();
    }

    /** "NICKEL" in running text, as the vendors print their names. */
    boolean isSpelledInCapitals() {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text().charAt(i))) {
                return false;
            }
        }
        return !isInCapitals();
    }

    /** "Gold Coast", "Google Play": another capital beside it that is no sign itself. */
    boolean isPartOfLongerName() {
        return !isInCapitals() && (isBegunBefore() || isContinued());
    }

    private boolean isContinued() {
        int at = end + 1;
        return at + 1 < text().length()
                && text().charAt(end) == ' '
                && Character.isUpperCase(text().charAt(at))
                && !reading.startsFound(at)
                && !reading.begins(Cue.HACKERS, at)
                && !reading.begins(Cue.ACTOR_NOUN, at)
                && !reading.begins(Cue.DEED, at)
                && !reading.begins(Cue.INTRUSION, at)
                && !reading.begins(Cue.MALWARE, at);
    }

    private boolean isBegunBefore() {
        int last = start - 2;
        if (last < 0
                || text().charAt(start - 1) != ' '
                || !Character.isLetter(text().charAt(last))) {
            return false;
        }
        int first = last;
        while (first > 0 && Character.isLetterOrDigit(text().charAt(first - 1))) {
            first--;
        }
        return Character.isUpperCase(text().charAt(first))
                && first > reading.sentenceStart(start, start - FAR) + 1
                && !reading.startsFound(first)
                && reading.lastEndingBefore(Cue.ACTOR_NOUN, first, start) < 0
                && reading.lastEndingBefore(Cue.HACKERS, first, start) < 0;
    }

    /** "LockBit ransomware" is a program, "LockBit ransomware gang" are people. */
    boolean isProgram() {
        boolean people = reading.begins(Cue.HACKERS, next) || reading.begins(Cue.ACTOR_NOUN, next);
        return !people && reading.begins(Cue.MALWARE, next);
    }

    /** "Tick-borne" names no group. */
    boolean isPartOfWord() {
        return end + 1 < text().length()
                && text().charAt(end) == '-'
                && Character.isLowerCase(text().charAt(end + 1))
                && !isLinked();
    }

    /** Whether all around is in capitals, too. */
    boolean isInCapitals() {
        int last = Math.min(text().length(), end + FAR);
        int lineEnd = text().indexOf('\n', end, last);
        int to = lineEnd < 0 ? last : lineEnd;
        for (int i = Math.max(0, start - NEAR); i < to; i++) {
            if (Character.isLowerCase(text().charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
