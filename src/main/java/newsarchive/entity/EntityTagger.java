package newsarchive.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import newsarchive.article.Article;
import newsarchive.article.Claim;
import newsarchive.article.Kind;
import newsarchive.article.Tags;
import newsarchive.entity.claim.Claims;
import newsarchive.entity.claim.Party;
import newsarchive.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the countries, actors and agencies of an article. Safe for use by many threads; the first
 * article waits until the lexicon is made.
 */
public final class EntityTagger {
    /** Who is named hardly ever but in connection with intrusions. */
    private static final Set<Kind> CONCERNED = Set.of(Kind.THREAT_GROUP, Kind.SECURITY_COMPANY);

    private final Gazetteer gazetteer;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Lexicon lexicon;

    public EntityTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Tags of headline and body; offsets count in {@link Article#text()}. */
    public Tags tag(Article article) {
        Reading reading = Localities.told(lexicon().read(article.text()));
        Evidence evidence = new Evidence(reading);
        Doubts doubts = new Doubts(reading, evidence, new TextLanguage(article));
        Selection selection = new Selection(reading, evidence, doubts, Dateline.of(article));
        List<Sighting> sightings = new ArrayList<>(selection.sightings());
        if (!selection.offices().isEmpty()) {
            Offices offices = new Offices(gazetteer, reading.text(), sightings);
            sightings.addAll(offices.resolve(selection.offices()));
        }
        Taken taken = new Taken(sightings);
        sightings.addAll(new Discovery(gazetteer, reading, evidence).beyond(taken));
        sightings.addAll(new NamedGroups(gazetteer, reading, evidence).beyond(taken));
        int body = article.headline().length();
        sightings.addAll(new NamedBodies(gazetteer, reading, body, sightings).beyond(taken));
        sightings.addAll(new Persons(reading, body).beyond(taken));
        sightings.removeIf(sighting -> gazetteer.isSuppressed(sighting.entity().id()));
        List<Sighting> learned = new LearnedAcronyms(reading.text(), sightings).applied(sightings);
        List<Sighting> others = new Publisher(article, gazetteer, reading).without(learned);
        List<Sighting> atWork = new Vendors(reading, body).atWork(others);
        List<Claim> claims = claims(reading, evidence, atWork);
        return new Aboutness(reading, article).tags(atWork, claims);
    }

    /** Claims are read where the text is about intrusions or names those known for them. */
    private static List<Claim> claims(Reading reading, Evidence evidence, List<Sighting> seen) {
        if (!evidence.isCyber() && !reading.has(Cue.CHARGE) && !isConcerned(seen)) {
            return List.of();
        }
        List<Party> parties = new ArrayList<>(seen.size());
        seen.forEach(s -> parties.add(s.party()));
        new References(reading).among(seen).forEach(s -> parties.add(s.party()));
        return Claims.in(reading.text(), reading.sentences(), parties);
    }

    private static boolean isConcerned(List<Sighting> seen) {
        return seen.stream().anyMatch(s -> CONCERNED.contains(s.entity().kind()));
    }

    private Lexicon lexicon() {
        Lexicon made = lexicon;
        if (made != null) {
            return made;
        }
        making.lock();
        try {
            Lexicon first = lexicon;
            if (first == null) {
                first = new Lexicon(gazetteer);
                lexicon = first;
            }
            return first;
        } finally {
            making.unlock();
        }
    }
}
