package newsarchive.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.article.Kind;
import newsarchive.gazetteer.BodyRole;

/**
 * What a stretch of text may name, sorted out once and not at every place where it stands.
 *
 * @param all every entry, the next lists included
 * @param named names of entities
 * @param bodies those of them that are no countries
 * @param countries those that are
 * @param hasGroup whether one names a threat group
 * @param office what office it is the generic name of
 * @param pattern the naming scheme that it is a part of
 * @param isBlocked whether it is known to be none of the names in it
 */
record Candidates(
        List<Entry> all,
        List<Entry.Named> named,
        List<Entry.Named> bodies,
        List<Entry.Named> countries,
        boolean hasGroup,
        Optional<BodyRole> office,
        Optional<NamingPattern> pattern,
        boolean isBlocked) {
    static final Candidates NONE = of(List.of());

    static Candidates of(List<Entry> entries) {
        List<Entry.Named> named = of(entries, Entry.Named.class).toList();
        return new Candidates(
                List.copyOf(entries),
                named,
                named.stream().filter(n -> kind(n) != Kind.COUNTRY).toList(),
                named.stream().filter(n -> kind(n) == Kind.COUNTRY).toList(),
                named.stream().anyMatch(n -> kind(n) == Kind.THREAT_GROUP),
                of(entries, Entry.Office.class).map(Entry.Office::role).findFirst(),
                of(entries, Entry.Part.class).map(Entry.Part::pattern).findFirst(),
                of(entries, Entry.Blocker.class).findFirst().isPresent());
    }

    private static <T extends Entry> Stream<T> of(List<Entry> entries, Class<T> sort) {
        return entries.stream().filter(sort::isInstance).map(sort::cast);
    }

    private static Kind kind(Entry.Named named) {
        return named.name().entity().kind();
    }
}
