package newsarchive.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.NameSort;

/**
 * Acronyms that the document itself explains, "National Crime Agency (NCA)": there they mean what
 * it says, whatever the tables say.
 */
final class LearnedAcronyms {
    private static final Pattern BRACKETS =
            Pattern.compile("[ \\u00a0]?[(（][\"“]?([A-Z][A-Za-z&-]{1,9})[\"”]?[)）]");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}");
    private static final int MOST = 50;
    private static final String RULE = "acronym-in-brackets";

    private final String text;
    private final Map<String, Entity> learned = new LinkedHashMap<>();
    private final Set<String> foreign = new HashSet<>();

    LearnedAcronyms(String text, List<Sighting> sightings) {
        this.text = text;
        sightings.forEach(this::forget);
        Matcher matcher = BRACKETS.matcher(text);
        for (Sighting sighting : sightings) {
            if (learned.size() < MOST
                    && bracketFollows(sighting.end())
                    && mayHaveAcronym(sighting.entity())) {
                matcher.region(sighting.end(), text.length());
                if (matcher.lookingAt() && isAcronymOf(matcher.group(1), sighting)) {
                    learned.putIfAbsent(matcher.group(1), sighting.entity());
                }
            }
        }
    }

    private boolean bracketFollows(int end) {
        return isBracket(end) || isBracket(end + 1);
    }

    private boolean isBracket(int at) {
        return at < text.length() && (text.charAt(at) == '(' || text.charAt(at) == '（');
    }

    /** "A functional safety analysis (FSA)": here the acronym is no name at all. */
    private void forget(Sighting sighting) {
        if (isInBrackets(sighting) && sighting.entity().kind() != Kind.COUNTRY) {
            String acronym = text.substring(sighting.start(), sighting.end());
            if (ACRONYM.matcher(acronym).matches() && isOfOthers(acronym, sighting)) {
                foreign.add(acronym);
            }
        }
    }

    /** What means several things means here what stands before it, in which its letters are. */
    private boolean isOfOthers(String acronym, Sighting sighting) {
        return sighting.isOf(NameSort.SHARED)
                || isSpelledOut(acronym, sighting.start() - 2, sighting.isOf(NameSort.CUED));
    }

    private boolean isInBrackets(Sighting sighting) {
        return text.startsWith(" (", sighting.start() - 2) && text.startsWith(")", sighting.end());
    }

    /**
     * Whether the words that end there begin like the acronym's letters, one of them small unless
     * the acronym is doubtful anyway.
     */
    private boolean isSpelledOut(String acronym, int end, boolean doubtful) {
        boolean small = doubtful;
        int wordEnd = end;
        for (int letter = acronym.length() - 1; letter >= 0; letter--) {
            int start = wordEnd;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            if (start == wordEnd
                    || Character.toUpperCase(text.charAt(start)) != acronym.charAt(letter)) {
                return false;
            }
            if (BodyWord.of(text.substring(start, wordEnd)).isPresent()) {
                return false; // "its ministry of intelligence" is a body in small letters
            }
            small |= Character.isLowerCase(text.charAt(start));
            wordEnd = Math.max(start - 1, 0);
        }
        return small;
    }

    /** "The U.S. government (NSA)" and "Rep. Ann Lee (D-CA)" say no other name. */
    private static boolean mayHaveAcronym(Entity entity) {
        return switch (entity.kind()) {
            case COUNTRY, GOVERNMENT, PERSON -> false;
            default -> true;
        };
    }

    private boolean isAcronymOf(String acronym, Sighting sighting) {
        long capitals = acronym.chars().filter(Character::isUpperCase).count();
        return capitals >= 2 && sighting.end() - sighting.start() > acronym.length() + 2;
    }

    /** The sightings with what the acronyms add and correct. */
    List<Sighting> applied(List<Sighting> sightings) {
        if (learned.isEmpty() && foreign.isEmpty()) {
            return sightings;
        }
        List<Sighting> all =
                new ArrayList<>(sightings.stream().filter(s -> !isOverruled(s)).toList());
        Taken taken = new Taken(all);
        learned.forEach((acronym, entity) -> {
            for (int at : new Occurrences(text).of(acronym)) {
                Sighting seen = new Sighting(at, at + acronym.length(), entity, RULE);
                if (taken.take(seen)) {
                    all.add(seen);
                }
            }
        });
        return all;
    }

    private boolean isOverruled(Sighting s) {
        String name = text.substring(s.start(), s.end());
        return s.entity().kind() != Kind.COUNTRY
                && (learned.containsKey(name) || foreign.contains(name));
    }
}
