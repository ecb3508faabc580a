package newsarchive.entity;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import newsarchive.article.Kind;

/**
 * Tells names of threat groups from the words that they are as well. Points for what the document
 * is about and for what stands beside a name are added up; a name needs as many as its prior says.
 */
final class GroupNames {
    private static final int TRADE_WORDS = 3;
    private static final List<Hint> HINTS = List.of(Hint.values());
    private static final Set<Cue> SHOWING_TRADE = EnumSet.of(Cue.CYBER, Cue.HACKERS);
    private static final Set<String> LIST_JOINTS =
            Set.of(", ", " and ", ", and ", " or ", ", or ", " & ", "/", " / ", "、", "和", "と");

    private final Reading reading;
    private final int wordsOfTrade;
    private final int ofDocument;
    private final IdentityHashMap<Found, Integer> points = new IdentityHashMap<>();

    GroupNames(Reading reading) {
        this.reading = reading;
        this.wordsOfTrade = wordsOfTrade(reading);
        this.ofDocument =
                (isCyber() ? Weights.of("cyber") : 0)
                        + (wordsOfTrade >= TRADE_WORDS ? Weights.of("trade") : 0);
        List<Found> all = reading.found();
        for (Found found : all) {
            if (isDoubtful(found)) {
                points.put(found, alone(found));
            }
        }
        for (int i = 0; i < all.size() && !points.isEmpty(); i++) {
            Integer own = points.get(all.get(i));
            if (own != null) {
                points.put(all.get(i), own + ofList(i));
            }
        }
    }

    /** Whether the document is about intrusions into computers. */
    boolean isCyber() {
        return wordsOfTrade > 0;
    }

    /** Whether this bearer of the name is believed to be meant, by what stands around it here. */
    boolean isMeant(Found found, Entry.Named bearer) {
        return needs(found, bearer) <= points.getOrDefault(found, 0);
    }

    private int needs(Found found, Entry.Named bearer) {
        return bearer.needsAt(reading.text(), found.start());
    }

    /** How many different words of the trade the text has, as far as that matters. */
    private static int wordsOfTrade(Reading reading) {
        Set<String> words = new HashSet<>();
        for (Cue cue : SHOWING_TRADE) {
            Places places = reading.places(cue);
            for (int i = 0; i < places.size() && words.size() < TRADE_WORDS; i++) {
                String word = reading.text().substring(places.start(i), places.end(i));
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words.size();
    }

    private boolean isDoubtful(Found found) {
        if (found.candidates().hasGroup()) {
            for (Entry.Named bearer : found.bearers()) {
                if (needs(found, bearer) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private int alone(Found found) {
        Surroundings beside = new Surroundings(reading, found);
        if (beside.spelling().isPartOfWord() || beside.spelling().isProgram()) {
            return 0;
        }
        int own = 0;
        int intrusion = 0;
        for (Hint hint : HINTS) {
            int weight = hint.holds(beside) ? Weights.of(hint) : 0;
            own += weight;
            intrusion += hint.showsIntrusion() ? weight : 0;
        }
        return isCyber() ? ofDocument + own : Math.max(Math.min(own, 1), intrusion(intrusion));
    }

    /** Where no word shows the trade, a deed against something online does. */
    private int intrusion(int weight) {
        return reading.has(Cue.ONLINE) ? weight : 0;
    }

    /** A list of groups holds groups: "Turla, Sandworm and Snake". */
    private int ofList(int at) {
        Found found = reading.found().get(at);
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            Found before = reading.found().get(i);
            if (before.end() <= found.start() && isListed(before, found) && isSure(before)) {
                return Weights.of("beside-group");
            }
        }
        for (int i = at + 1; i < Math.min(reading.found().size(), at + 4); i++) {
            Found next = reading.found().get(i);
            if (next.start() >= found.end() && isListed(found, next) && isSure(next)) {
                return Weights.of("beside-group");
            }
        }
        return 0;
    }

    private boolean isListed(Found left, Found right) {
        return right.start() - left.end() <= 6
                && LIST_JOINTS.contains(reading.text().substring(left.end(), right.start()));
    }

    private boolean isSure(Found found) {
        if (found.candidates().hasGroup()) {
            for (Entry.Named bearer : found.bearers()) {
                if (bearer.name().entity().kind() == Kind.THREAT_GROUP && isMeant(found, bearer)) {
                    return true;
                }
            }
        }
        return false;
    }
}
