package newsarchive.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newsarchive.article.Kind;
import newsarchive.gazetteer.BodyRole;
import newsarchive.gazetteer.Name;

/**
 * What a stretch of text may name, sorted out once and not at every place where it stands.
 *
 * @param all every entry, the next lists included
 * @param named names of entities
 * @param bodies those of them that are no countries
 * @param countries those that are
 * @param hasGroup whether one names a threat group
 * @param region the state or province that it names
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
        Optional<Name> region,
        Optional<BodyRole> office,
        Optional<NamingPattern> pattern,
        boolean isBlocked) {
    static final Candidates NONE = of(List.of());

    static Candidates of(List<Entry> entries) {
        List<Entry.Named> named = new ArrayList<>(entries.size());
        List<Entry.Named> bodies = new ArrayList<>(entries.size());
        List<Entry.Named> countries = new ArrayList<>(1);
        boolean hasGroup = false;
        Optional<Name> region = Optional.empty();
        Optional<BodyRole> office = Optional.empty();
        Optional<NamingPattern> pattern = Optional.empty();
        boolean isBlocked = false;
        for (Entry entry : entries) {
            switch (entry) {
                case Entry.Named name -> {
                    named.add(name);
                    (kind(name) == Kind.COUNTRY ? countries : bodies).add(name);
                    hasGroup |= kind(name) == Kind.THREAT_GROUP;
                    region = name.name().sort().isRegion() ? Optional.of(name.name()) : region;
                }
                case Entry.Office(BodyRole role) -> office = office.or(() -> Optional.of(role));
                case Entry.Part part -> pattern = pattern.or(() -> Optional.of(part.pattern()));
                case Entry.Blocker ignored -> isBlocked = true;
                case Entry.Sign ignored -> {}
            }
        }
        return new Candidates(
                List.copyOf(entries),
                named,
                bodies,
                countries,
                hasGroup,
                region,
                office,
                pattern,
                isBlocked);
    }

    private static Kind kind(Entry.Named named) {
        return named.name().entity().kind();
    }
}
