package newsarchive.web;

import java.util.List;
import java.util.Optional;
import newsarchive.index.Highlight;

/**
 * All that the search page prints; every link is ready.
 *
 * @param typed the words in the box
 * @param kept the parameters besides the words that a new search keeps
 * @param summary such as "58 articles"
 * @param sources such as "14 articles, 2 independent sources: NHK, Kyodo News"; empty where that
 *     tells nothing
 * @param explained the question in plain words
 * @param notes what was not understood of it
 * @param names that were searched as words, with whom they may mean
 * @param spellings queries that were perhaps meant
 * @param partial articles with only some of the words, below the hits
 * @param chips the chosen values, each with the link that drops it
 * @param save where it can be saved; empty for those who may not
 * @param keep the address that the form for keeping one proposes, which may be empty; none for
 *     those who may not
 * @param emptyArchive whether nothing has been loaded yet
 * @param together where to see who appears with whom; empty where nothing was found
 * @param stories whether copies share a row; empty where nothing is a copy
 */
public record SearchView(
        String typed,
        List<Field> kept,
        String summary,
        String sources,
        String explained,
        List<Note> notes,
        List<NameView> names,
        List<Spelling> spellings,
        List<Chip> chips,
        String clear,
        String save,
        Optional<String> keep,
        boolean emptyArchive,
        List<FacetView> facets,
        List<Choice> sorts,
        List<Choice> matches,
        List<Choice> stories,
        String together,
        DatesView dates,
        List<HitView> hits,
        List<HitView> partial,
        Paging paging,
        TakenAlong takenAlong) {

    /**
     * What was found, to be taken along.
     *
     * @param feed its address
     * @param pinned the same search as of this moment
     * @param files everything that matches in several forms
     */
    public record TakenAlong(String feed, String pinned, List<File> files) {}

    /** A file that can be had. */
    public record File(String label, String href) {}

    /**
     * A note on the search.
     *
     * @param isEnglish whether it is said in English whatever the language of the page
     */
    public record Note(String text, boolean isEnglish) {}

    /** A hidden field of the form. */
    public record Field(String name, String value) {}

    /**
     * A chosen value: what it is, and the same search without it.
     *
     * @param role what the value has to do with a claim, or empty
     * @param profile of the value, or empty
     */
    public record Chip(
            String facet,
            String role,
            String label,
            boolean excluded,
            String remove,
            String profile) {}

    /** One of several alternatives; the current one is no link. */
    public record Choice(String label, String href, boolean current) {}

    /**
     * One article found.
     *
     * @param names by which it was found without those that were typed
     * @param reasons for the values that were chosen; none when none was
     */
    public record HitView(
            String href,
            String language,
            List<Highlight.Part> headline,
            List<Highlight.Part> snippet,
            List<FoundAs> names,
            List<Reason> reasons,
            String published,
            String publisher,
            Copies copies,
            List<TagView> tags) {}

    /** A query that was perhaps meant, and its search. */
    public record Spelling(String query, String href) {}

    /** Another name of an entity than the one that was typed, and who says so. */
    public record FoundAs(String name, String typed, String authority) {}

    /**
     * A name that was searched as words.
     *
     * @param candidates whom it may mean, each with the search for it alone
     */
    public record NameView(String typed, List<CandidateView> candidates) {}

    /**
     * Whom a name may mean.
     *
     * @param also some of its other names, or empty
     */
    public record CandidateView(String label, String kind, String also, String href) {}

    /**
     * A sentence for which a hit has a chosen value.
     *
     * @param label the value, or what it is said to have done
     */
    public record Reason(String label, List<Highlight.Part> sentence) {}

    /**
     * What else tells the story of an article: who was kept first, and the others.
     *
     * @param label of the link to all of them, empty where the article is alone
     * @param sources whose reporting they are, or empty
     */
    public record Copies(String first, String label, String href, String sources) {}

    /** A tag of a hit; the link leads to its profile. */
    public record TagView(String label, String dimension, String href) {}

    /** Which page this is and where its neighbours are; an empty link where there is none. */
    public record Paging(String label, String previous, String next) {}
}
