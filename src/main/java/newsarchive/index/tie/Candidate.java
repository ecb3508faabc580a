package newsarchive.index.tie;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import newsarchive.article.Prominence;
import newsarchive.article.Tag;
import newsarchive.article.Tie;

/** A country of an article with the points that decide about its place. */
record Candidate(Tag country, double points) {
    /** Of those with as many points the one that was found first stays first. */
    static final Comparator<Candidate> CENTRAL_FIRST =
            Comparator.comparing((Candidate c) -> !c.country().about())
                    .thenComparing(Comparator.comparingDouble(Candidate::points).reversed());

    static Candidate of(Tag country, List<Vote> votes, Prominence prominence) {
        String id = country.entity().id();
        double points = prominence.of(country.mentions());
        for (Vote vote : votes) {
            points += vote.points(id);
        }
        List<Tie> ties =
                votes.stream()
                        .filter(vote -> vote.ties().containsKey(id))
                        .sorted(Comparator.comparingDouble((Vote v) -> -v.points(id)))
                        .flatMap(vote -> Stream.ofNullable(vote.ties().get(id)))
                        .toList();
        return new Candidate(country.with(ties), points);
    }
}
