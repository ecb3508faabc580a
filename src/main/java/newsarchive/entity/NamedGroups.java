package newsarchive.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Span;
import newsarchive.gazetteer.Gazetteer;

/**
 * Groups that no table lists, by the words that introduce them: "hacker group Night Owls", "a
 * threat actor which its finders call Harvester", "the NightOwl gang"; then all their mentions.
 */
record NamedGroups(Gazetteer gazetteer, Reading reading, Evidence evidence) {
    /** More in one text is a list, not a story. */
    private static final int MOST = 50;

    /** So that a text of nothing but nouns takes no longer than others. */
    private static final int CONSIDERED = 200;

    private static final int LONGEST = 40;

    private static final String RULE = "introduced-group";

    /** From the noun to the verb: "that we previously dubbed", "tracked as". */
    private static final String VERB =
            "(?:,? (?:(?:that|which|who|it|we|they|is|was|has|been|previously|now|also|[A-Z]\\w+) ){0,5}?"
                    + "(?:calls itself|calls themselves|calling itself|calling themselves|calls?|called"
                    + "|names?|named|known as|dubbed|dubs|tracks? as|tracked as|nicknamed|designated"
                    + "|referred to as|codenamed|identified as|going by|goes by))?";

    private static final String QUOTED =
            "[\"“‘'«*]((?=[\\p{Lu}\\d€@])[^\"”’'»*\\n]{2,40})[\"”’'»*]";

    /** Up to three words, each with a capital, a digit or a sign of jargon in it. */
    private static final String WORDS =
            "((?:[A-Z€@]|[a-z]{1,2}[A-Z0-9])[\\w$.-]*[\\w$](?: [A-Z][\\w$-]+){0,2})";

    private static final Pattern INTRODUCED =
            Pattern.compile(
                    "(?<verb>" + VERB + "),?(?: the)? ?(?:" + QUOTED + "|(?<= )" + WORDS + ")");

    /** A capital or a digit inside a word: "AnonPlus", "L0rds". */
    private static final Pattern COINED =
            Pattern.compile("[A-Z]\\w*[a-z][A-Z]\\w*|[A-Za-z]+[0-9$]+[a-z]\\w*");

    private static final Pattern PEOPLE =
            Pattern.compile(".*(?:gang|crew|collective| group| team)");

    private static final Set<String> GANG =
            Set.of("gang", "crew", "collective", "group", "actor", "hackers");

    /** What the introductions name outside the stretches that are taken already. */
    List<Sighting> beyond(Taken taken) {
        List<Sighting> introduced = new ArrayList<>();
        if (!evidence.isCyber()) {
            return introduced;
        }
        Matcher matcher = INTRODUCED.matcher(reading.text());
        for (Span noun : nouns(Cue.GROUP_NOUN)) {
            after(noun, matcher).or(() -> before(noun)).ifPresent(s -> add(s, introduced, taken));
        }
        List<Sighting> named = new ArrayList<>();
        for (Span noun : nouns(Cue.ACTOR_NOUN)) {
            if (GANG.contains(text(noun))) {
                named(noun, matcher).or(() -> before(noun)).ifPresent(s -> add(s, named, taken));
            }
        }
        introduced.addAll(named);
        introduced.addAll(later(introduced, taken));
        return introduced;
    }

    private List<Span> nouns(Cue cue) {
        return reading.places(cue).some(0, CONSIDERED);
    }

    private static void add(Sighting s, List<Sighting> introduced, Taken taken) {
        if (introduced.size() < MOST && !taken.hasCountry(s) && taken.take(s)) {
            introduced.add(s);
        }
    }

    private Optional<Sighting> after(Span noun, Matcher matcher) {
        matcher.region(noun.end(), reading.text().length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        boolean quoted = matcher.group(2) != null;
        int group = quoted ? 2 : 3;
        boolean told = quoted || !matcher.group("verb").isEmpty() || !isCapital(noun.start());
        Span name = new Span(matcher.start(group), matcher.end(group));
        return (told || isCoined(name)) && (quoted || !isCommon(text(name)))
                ? sighting(name)
                : Optional.empty();
    }

    /** What may be any group needs the verb: "a gang called Night Owls". */
    private Optional<Sighting> named(Span noun, Matcher matcher) {
        matcher.region(noun.end(), reading.text().length());
        return matcher.lookingAt() && !matcher.group("verb").isEmpty()
                ? after(noun, matcher)
                : Optional.empty();
    }

    /** In "Threat Actor Profile" a capital says nothing. */
    private boolean isCapital(int at) {
        return Character.isUpperCase(reading.text().charAt(at));
    }

    private boolean isCoined(Span name) {
        return COINED.matcher(text(name)).matches();
    }

    private Optional<Sighting> before(Span noun) {
        String text = reading.text();
        int end = noun.start() - 1;
        if (end < 4 || text.charAt(end) != ' ' || !PEOPLE.matcher(text(noun)).matches()) {
            return Optional.empty();
        }
        int start = end;
        while (start > Math.max(0, end - LONGEST)
                && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        Span name = new Span(start, end);
        return isCoined(name) && !isCommon(text(name)) ? sighting(name) : Optional.empty();
    }

    private Optional<Sighting> sighting(Span span) {
        String name = text(span);
        String id = Entity.slug(name);
        if (id.length() < 3) {
            return Optional.empty();
        }
        Entity entity =
                gazetteer.named(name, Dimension.ACTOR).stream()
                        .findFirst()
                        .orElseGet(() -> new Entity(id, name, Kind.THREAT_GROUP, null));
        return Optional.of(new Sighting(span.start(), span.end(), entity, RULE));
    }

    /** A word that the text elsewhere writes small is none's name. */
    private boolean isCommon(String name) {
        String first = name.split(" ", 2)[0];
        return (Character.isLowerCase(name.charAt(0)) && !COINED.matcher(first).matches())
                || reading.text().contains(" " + first.toLowerCase(Locale.ROOT) + " ");
    }

    private List<Sighting> later(List<Sighting> introduced, Taken taken) {
        Map<String, Entity> names = new LinkedHashMap<>();
        introduced.forEach(s -> names.putIfAbsent(text(new Span(s.start(), s.end())), s.entity()));
        Occurrences occurrences = new Occurrences(reading.text());
        List<Sighting> later = new ArrayList<>();
        names.forEach((name, entity) ->
                occurrences.of(name).stream()
                        .map(at -> new Sighting(at, at + name.length(), entity, RULE))
                        .filter(taken::take)
                        .forEach(later::add));
        return later;
    }

    private String text(Span span) {
        return reading.text().substring(span.start(), span.end());
    }
}
