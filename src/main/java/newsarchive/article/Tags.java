package newsarchive.article;

import java.util.List;

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
}
