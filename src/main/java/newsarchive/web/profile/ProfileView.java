package newsarchive.web.profile;

import java.util.List;

/**
 * All that a profile's page prints; every link is ready.
 *
 * @param kind in the singular, such as "threat group"
 * @param dimension the name of its colour
 * @param summary such as "12 articles about it in 9 stories, named in 20"
 * @param search all articles about it
 * @param feed the same as a feed
 * @param elsewhere the same entity in another dimension, where it stands there too
 * @param names by who says so
 * @param places how many names of places in it are known besides; empty for none
 */
public record ProfileView(
        String name,
        String kind,
        String dimension,
        String summary,
        String search,
        String feed,
        String json,
        List<Link> elsewhere,
        List<Fact> facts,
        List<Authority> names,
        String places,
        TimeLineView timeLine,
        LedgerView ledger,
        List<Beside> beside,
        List<Story> newest) {

    /** Words that lead somewhere. */
    public record Link(String label, String href) {}

    /**
     * What it belongs to, or what belongs to it.
     *
     * @param relation country, whole or parts
     */
    public record Fact(String relation, List<Link> values) {}

    /** The names that one authority gives it. */
    public record Authority(String name, List<NameView> names) {}

    /**
     * A name.
     *
     * @param sort what it is to the entity, such as "acronym" or "in Japanese"; empty for a plain
     *     name
     * @param language BCP 47, or empty
     * @param disputed others that bear it
     */
    public record NameView(String text, String sort, String language, List<Link> disputed) {}

    /** Those of one dimension who stand beside it. */
    public record Beside(String label, String dimension, List<Neighbour> neighbours) {}

    /**
     * One who stands beside it.
     *
     * @param together the search for both
     */
    public record Neighbour(Link profile, long count, String together) {}

    /** One of the newest stories. */
    public record Story(Link article, String language, String published, String publisher) {}
}
