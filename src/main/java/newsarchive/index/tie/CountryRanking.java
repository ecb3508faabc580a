package newsarchive.index.tie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.Prominence;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.article.Tie;
import newsarchive.index.Meetings;

/**
 * Puts the countries of an article in order by what its archive has learnt of the actors and
 * agencies named in it. It tags no country and makes the story about none: it decides between
 * countries that the text gives about the same weight.
 *
 * <p>An actor or agency is tied to a country when at least {@value #LEAST} articles are about both
 * and chance does not explain that: T. Dunning's likelihood ratio, see {@link Meetings#surprise}.
 * What it would give to the country of the tables it then shares out as its articles do.
 */
public final class CountryRanking {
    /** Articles about both, without which nothing is learnt. */
    public static final int LEAST = 5;

    private final TieCounts counts;

    public CountryRanking(TieCounts counts) {
        this.counts = counts;
    }

    /** The same tags; the very same object where nothing is learnt. */
    public Tags ranked(Article article, Tags tags) {
        List<Tag> countries = tags.countries();
        if (countries.size() < 2) {
            return tags;
        }
        List<String> ids = countries.stream().map(tag -> tag.entity().id()).toList();
        List<Vote> votes =
                Stream.concat(tags.actors().stream(), tags.agencies().stream())
                        .map(voter -> new Vote(voter, ties(voter, ids)))
                        .toList();
        return votes.stream().allMatch(vote -> vote.ties().isEmpty())
                ? tags
                : tags.withCountries(inOrder(countries, votes, Prominence.in(article)));
    }

    private Map<String, Tie> ties(Tag voter, List<String> countries) {
        Map<String, Tie> ties = new LinkedHashMap<>();
        TieCounts.Counted about = counts.about(voter.dimension(), voter.entity().id(), countries);
        for (String country : countries) {
            if (isTied(about, country)) {
                ties.put(country, new Tie(voter.entity(), about.articles(), about.both(country)));
            }
        }
        return ties;
    }

    private boolean isTied(TieCounts.Counted about, String country) {
        long both = about.both(country);
        return both >= LEAST
                && new Meetings(about.articles(), counts.about(country), both, counts.articles())
                                .surprise()
                        >= Meetings.NO_CHANCE;
    }

    private static List<Tag> inOrder(List<Tag> countries, List<Vote> votes, Prominence prominence) {
        return countries.stream()
                .map(country -> Candidate.of(country, votes, prominence))
                .sorted(Candidate.CENTRAL_FIRST)
                .map(Candidate::country)
                .toList();
    }
}
