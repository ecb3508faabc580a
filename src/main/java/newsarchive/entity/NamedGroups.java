package newsarchive.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.article.Span;
import newsarchive.gazetteer.Gazetteer;

/**
 * Groups that no table lists, by the words that introduce them: "hacker group Night Owls", "a
 * threat actor known as Harvester".
 */
record NamedGroups(Gazetteer gazetteer, Reading reading, Evidence evidence) {
    /** More in one text is a list, not a story. */
    private static final int MOST = 50;

    private static final String RULE = "introduced-group";

    /** A name of up to three words, each with a capital, a digit or a sign of jargon in it. */
    private static final Pattern NAME =
            Pattern.compile(
                    ",? (?:(?:that |which )?(?:calls itself|calls themselves|calling itself"
                            + "|called|named|known as|dubbed|tracked as|nicknamed) )?(?:the )?"
                            + "([\"“‘'])?((?:[A-Z€@]|[a-z]{1,2}[A-Z0-9])[\\w$.-]*[\\w$]"
                            + "(?: [A-Z][\\w$-]+){0,2})");

    /** What the introductions name outside the stretches that are taken already. */
    List<Sighting> beyond(Taken taken) {
        List<Sighting> introduced = new ArrayList<>();
        if (!evidence.isCyber()) {
            return introduced;
        }
        Matcher matcher = NAME.matcher(reading.text());
        for (Span noun : reading.places(Cue.GROUP_NOUN)) {
            matcher.region(noun.end(), reading.text().length());
            if (introduced.size() < MOST && matcher.lookingAt()) {
                sighting(matcher)
                        .filter(s -> !taken.hasCountry(s) && taken.take(s))
                        .ifPresent(introduced::add);
            }
        }
        return introduced;
    }

    private Optional<Sighting> sighting(Matcher matcher) {
        String name = matcher.group(2);
        String id = Entity.slug(name);
        if (id.length() < 3 || isCommon(name)) {
            return Optional.empty();
        }
        Entity entity =
                gazetteer.named(name, Dimension.ACTOR).stream()
                        .findFirst()
                        .orElseGet(() -> new Entity(id, name, Kind.THREAT_GROUP, null));
        return Optional.of(new Sighting(matcher.start(2), matcher.end(2), entity, RULE));
    }

    /** A word that the text elsewhere writes small is none's name. */
    private boolean isCommon(String name) {
        String first = name.split(" ", 2)[0];
        return reading.text().contains(" " + first.toLowerCase(Locale.ROOT) + " ");
    }
}
