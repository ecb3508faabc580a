package newsarchive.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Entity;
import newsarchive.article.Kind;

/**
 * Acronyms that the document itself explains, "National Crime Agency (NCA)": there they mean what
 * it says, whatever the tables say.
 */
final class LearnedAcronyms {
    private static final Pattern BRACKETS =
            Pattern.compile("[ \\u00a0]?[(（][\"“]?([A-Z][A-Za-z&-]{1,9})[\"”]?[)）]");
    private static final int MOST = 50;
    private static final String RULE = "acronym-in-brackets";

    private final String text;
    private final Map<String, Entity> learned = new LinkedHashMap<>();

    LearnedAcronyms(String text, List<Sighting> sightings) {
        this.text = text;
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
        if (learned.isEmpty()) {
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
        return s.entity().kind() != Kind.COUNTRY
                && learned.containsKey(text.substring(s.start(), s.end()));
    }
}
