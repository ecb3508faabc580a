package newsarchive.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Gazetteer;

/**
 * Threat groups that no table lists, by the schemes of those who name them. Digits are safe alone;
 * words need a document about the trade and a sign beside them.
 */
record Discovery(Gazetteer gazetteer, Reading reading, Evidence evidence) {
    private static final Pattern DIGITS = Pattern.compile("[- ]?(\\d{1,5})(?!\\w)");
    private static final int BESIDE = 32;

    /** What the schemes find outside the stretches that are taken already. */
    List<Sighting> beyond(Taken taken) {
        List<Sighting> discovered = new ArrayList<>();
        for (Found found : reading.found()) {
            Optional<NamingPattern> pattern = found.candidates().pattern();
            if (pattern.isPresent()) {
                sighting(found, pattern.get()).filter(taken::take).ifPresent(discovered::add);
            }
        }
        return discovered;
    }

    private Optional<Sighting> sighting(Found found, NamingPattern pattern) {
        return pattern.isPrefix() ? numbered(found, pattern) : worded(found, pattern);
    }

    private Optional<Sighting> numbered(Found found, NamingPattern pattern) {
        Matcher matcher = DIGITS.matcher(reading.text());
        matcher.region(found.end(), reading.text().length());
        if (!evidence.isCyber() || !matcher.lookingAt()) {
            return Optional.empty();
        }
        String digits = matcher.group(1);
        return digits.length() < pattern.digits() || hasLeadingZero(digits, pattern)
                ? Optional.empty()
                : Optional.of(
                        discovered(
                                found.start(), matcher.end(1), pattern.part() + digits, pattern));
    }

    /** TA0043 is a tactic of ATT&CK, Storm-0558 a group. */
    private static boolean hasLeadingZero(String digits, NamingPattern pattern) {
        return digits.startsWith("0") && !pattern.part().endsWith("-");
    }

    private Optional<Sighting> worded(Found found, NamingPattern pattern) {
        int start = capitalisedWordBefore(found.start());
        if (start < 0
                || !evidence.isCyber()
                || !(pattern.isPlain() || hasSign(start, found.end()))) {
            return Optional.empty();
        }
        String name = reading.text().substring(start, found.end());
        return Optional.of(discovered(start, found.end(), name, pattern));
    }

    private int capitalisedWordBefore(int at) {
        String text = reading.text();
        int end = at - 1;
        if (end < 3 || text.charAt(end) != ' ' || !Character.isLetter(text.charAt(end - 1))) {
            return -1;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean capital = Character.isUpperCase(text.charAt(start)) && end - start > 2;
        return capital && !text.startsWith("The ", start) ? start : -1;
    }

    private boolean hasSign(int start, int end) {
        return reading.has(Cue.ACTOR_NOUN, start - BESIDE, start)
                || reading.has(Cue.ACTOR_NOUN, end, end + BESIDE)
                || reading.has(Cue.NAMING, start - BESIDE, start);
    }

    private Sighting discovered(int start, int end, String name, NamingPattern pattern) {
        String id = Entity.slug(name);
        Entity entity =
                gazetteer
                        .find(id)
                        .orElseGet(
                                () -> new Entity(id, name, Kind.THREAT_GROUP, pattern.country()));
        return new Sighting(start, end, entity, "pattern:" + pattern.part());
    }
}
