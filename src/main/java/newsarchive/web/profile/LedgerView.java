package newsarchive.web.profile;

import java.util.List;

/**
 * The claims about an entity as its page prints them; none is told without its source.
 *
 * @param summary such as "14 articles in 9 stories make claims about it"; empty where none does
 * @param firsts who said so first
 * @param previous an empty link where there is none, and {@code next} too
 */
public record LedgerView(
        String summary,
        List<FirstView> firsts,
        List<EntryView> entries,
        String previous,
        String next) {

    /**
     * The first article in which somebody says so.
     *
     * @param who such as "Accused by Metropolitan Police"
     * @param count of the articles that say so
     * @param sources whose reporting these are, or empty
     */
    public record FirstView(
            String who, String count, String search, String sources, EntryView entry) {}

    /**
     * A claim.
     *
     * @param statement who says that who acted against whom
     * @param certainty how sure the source says to be
     * @param disputed who rejects it, as a sentence; may be empty
     * @param sentence the article's own words
     * @param sources whose reporting it and its copies are, or empty
     * @param copies such as "and 3 copies"; empty for none
     */
    public record EntryView(
            String date,
            String statement,
            String certainty,
            String disputed,
            String sentence,
            String language,
            String sources,
            ProfileView.Link article,
            ProfileView.Link copies) {}
}
