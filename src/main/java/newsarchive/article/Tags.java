package newsarchive.article;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found in an article: each list most central first, possibly empty. */
public record Tags(List<Tag> countries, List<Tag> actors, List<Tag> agencies, List<Claim> claims) {
    public static final Tags NONE = new Tags(List.of(), List.of(), List.of(), List.of());

    public Tags {
        countries = List.copyOf(countries);
        actors = List.copyOf(actors);
        agencies = List.copyOf(agencies);
        claims = List.copyOf(claims);
    }

    public List<Tag> of(Dimension dimension) {
        return switch (dimension) {
            case COUNTRY -> countries;
            case ACTOR -> actors;
            case AGENCY -> agencies;
        };
    }

    /** The same with other countries, or the same ones in another order. */
    public Tags withCountries(List<Tag> others) {
        return new Tags(others, actors, agencies, claims);
    }

    /** What is tagged under an id, in whichever list. */
    public Optional<Tag> tag(String id) {
        return Stream.of(countries, actors, agencies)
                .flatMap(List::stream)
                .filter(tag -> tag.entity().id().equals(id))
                .findFirst();
    }

    /** The first sentence of a claim that names an entity; the claim's first if none does. */
    public Span sentence(Claim claim, String id) {
        List<Mention> mentions = tag(id).map(Tag::mentions).orElse(List.of());
        return claim.sentences().stream()
                .filter(span -> mentions.stream().anyMatch(m -> isIn(m, span)))
                .findFirst()
                .orElse(claim.sentences().getFirst());
    }

    private static boolean isIn(Mention mention, Span span) {
        return mention.start() >= span.start() && mention.end() <= span.end();
    }
}
