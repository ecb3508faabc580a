package newsarchive.index.tie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.article.Article;
import newsarchive.article.Dimension;
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
        List<Vote> votes =
                Stream.concat(tags.actors().stream(), tags.agencies().stream())
                        .map(voter -> new Vote(voter, ties(voter, countries)))
                        .toList();
        return votes.stream().allMatch(vote -> vote.ties().isEmpty())
                ? tags
                : tags.withCountries(inOrder(countries, votes, Prominence.in(article)));
    }

    private Map<String, Tie> ties(Tag voter, List<Tag> countries) {
        Map<String, Tie> ties = new LinkedHashMap<>();
        long articles = counts.about(voter.dimension(), voter.entity().id());
        if (articles >= LEAST) {
            for (Tag country : countries) {
                String id = country.entity().id();
                tie(voter, articles, id).ifPresent(tie -> ties.put(id, tie));
            }
        }
        return ties;
    }

    private Optional<Tie> tie(Tag voter, long articles, String country) {
        long both = counts.aboutBoth(voter.dimension(), voter.entity().id(), country);
        if (both < LEAST) {
            return Optional.empty();
        }
        long ofCountry = counts.about(Dimension.COUNTRY, country);
        Meetings meetings = new Meetings(articles, ofCountry, both, counts.articles());
        return meetings.surprise() < Meetings.NO_CHANCE
                ? Optional.empty()
                : Optional.of(new Tie(voter.entity(), articles, both));
    }

    private static List<Tag> inOrder(List<Tag> countries, List<Vote> votes, Prominence prominence) {
        return countries.stream()
                .map(country -> Candidate.of(country, votes, prominence))
                .sorted(Candidate.CENTRAL_FIRST)
                .map(Candidate::country)
                .toList();
    }
}
