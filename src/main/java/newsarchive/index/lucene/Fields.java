package newsarchive.index.lucene;

import java.util.List;
import newsarchive.article.ArticleId;
import newsarchive.index.lucene.ranking.Place;
import newsarchive.query.Clause;
import newsarchive.query.Facet;
import newsarchive.story.Shingles;

/** The names of the fields in Lucene's documents. Changing one changes the {@link Stamp format}. */
final class Fields {
    /** Ends the names of fields with identifiers. */
    static final String IDENTIFIERS = "identifiers";

    /** On every version, so that all of an article are replaced together; also sorts ties. */
    static final String ID = "id";

    /** Has the terms {@link #CURRENT} and {@link #UNDATED}; older versions have none. */
    static final String FLAG = "flag";

    static final String CURRENT = "current";
    static final String UNDATED = "undated";

    static final String HEADLINE = "headline";
    static final String BODY = "body";

    /** The first paragraphs again, with the offsets that they have in the body. */
    static final String LEAD = "lead";

    /** One value for each author. */
    static final String AUTHOR = "author";

    /** Where the article is published, see {@link newsarchive.page.CanonicalUrl#key}. */
    static final String ADDRESS = "address";

    /** First day of publication, as printed: filtered by and counted. */
    static final String PUBLISHED_DAY = "publishedDay";

    /** Seconds since 1970: ordered by. */
    static final String PUBLISHED = "published";

    /** Day in UTC on which the page was captured: filtered by. */
    static final String ADDED_DAY = "addedDay";

    /** Milliseconds since 1970: ordered by. */
    static final String ADDED = "added";

    /** The number of arrival of what is read now: filtered and ordered by. */
    static final String ARRIVED = "arrived";

    /** Milliseconds since 1970 when any version was first captured: filtered by. */
    static final String FIRST_KEPT = "firstKept";

    /** Milliseconds since 1970 when what is read now was captured: counted by. */
    static final String CHANGED = "changed";

    /** What an id is called, see {@link NameTerm}. */
    static final String NAME = "name";

    /** Names for completion, see {@link NameTerm}. */
    static final String SUGGEST = "suggest";

    /** Who has which role in which claim, see {@link ClaimPositions}. */
    static final String CLAIMS = "claims";

    /** What was found by which name, see {@link FoundName}: what corrections are applied to. */
    static final String FOUND = "found";

    /** The keys of the text's signature, on newest versions. */
    static final String KEY = "key";

    /** Names the newest version by its text, see {@link #version}. */
    static final String VERSION = "version";

    /** The versions of other articles that this one is a copy of, or they of it. */
    static final String COPY_OF = "copyOf";

    static final String STORED_ARTICLE = "article";
    static final String STORED_TAGS = "tags";
    static final String STORED_CAPTURED = "captured";
    static final String STORED_DIGEST = "digest";
    static final String STORED_ARRIVAL = "arrival";

    private Fields() {}

    /** What the text of an article is called. When it changes, copies of it no longer are. */
    static String version(ArticleId article, Shingles shingles) {
        return article.value() + ' ' + shingles.fingerprint();
    }

    /** The fields with every word as it is printed. */
    static List<String> exact(Clause.Field place) {
        return switch (place) {
            case ANYWHERE -> List.of(HEADLINE, BODY);
            case HEADLINE -> List.of(HEADLINE);
            case LEAD -> List.of(LEAD);
            case AUTHOR -> List.of(AUTHOR);
        };
    }

    /** Whether words have other forms there; names have none. */
    static boolean isStemmed(Clause.Field place) {
        return place != Clause.Field.AUTHOR;
    }

    /** The field with the stems of one language beside an exact field. */
    static String stems(String exact, Stemming language) {
        return exact + '_' + language.id();
    }

    /** The field with the identifiers beside an exact field. */
    static String identifiers(String exact) {
        return exact + '_' + IDENTIFIERS;
    }

    /** Where words stand as they are printed. */
    static Place place(Clause.Field sought) {
        return switch (sought) {
            case ANYWHERE -> new Place(HEADLINE, LEAD, BODY);
            case HEADLINE -> new Place(HEADLINE, HEADLINE, HEADLINE);
            case LEAD -> new Place(LEAD, LEAD, LEAD);
            case AUTHOR -> new Place(AUTHOR, AUTHOR, AUTHOR);
        };
    }

    /** Where the stems of one language stand. */
    static Place place(Clause.Field sought, Stemming language) {
        Place exact = place(sought);
        return new Place(
                stems(exact.headline(), language),
                stems(exact.lead(), language),
                stems(exact.body(), language));
    }

    /**
     * The field with the values of a facet.
     *
     * @param named whether it counts entities that are only named in passing
     */
    static String facet(Facet facet, boolean named) {
        return facet.dimension().isPresent() && named
                ? facet.parameter() + "_named"
                : facet.parameter();
    }
}
