package newsarchive.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import newsarchive.article.Article;
import newsarchive.article.Tags;
import newsarchive.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the countries, actors and agencies of an article. Safe for use by many threads; the first
 * article waits until the lexicon is made.
 */
public final class EntityTagger {
    private final Gazetteer gazetteer;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Lexicon lexicon;

    public EntityTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Tags of headline and body; offsets count in {@link Article#text()}. */
    public Tags tag(Article article) {
        Reading reading = lexicon().read(article.text());
        Evidence evidence = new Evidence(reading);
        Doubts doubts = new Doubts(reading, evidence, new TextLanguage(article));
        Selection selection = new Selection(reading, evidence, doubts, Dateline.of(article));
        List<Sighting> sightings = new ArrayList<>(selection.sightings());
        sightings.addAll(
                new Offices(gazetteer, reading.text(), sightings).resolve(selection.offices()));
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
        return new Aboutness(reading, article).tags(atWork);
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
