package newsarchive.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.BodyRole;
import newsarchive.gazetteer.CaseRule;
import newsarchive.gazetteer.Doubt;
import newsarchive.gazetteer.Name;

/**
 * Chooses among the candidates: doubtful ones go, of overlapping ones the leftmost and longest
 * stays, of several bearers of a name the one that the rest of the document speaks for.
 */
final class Selection {
    /** Their names are read as parts of their country: "Chinese Communist Party". */
    private static final Set<Kind> OFFICIAL =
            Set.of(
                    Kind.MILITARY,
                    Kind.INTELLIGENCE_SERVICE,
                    Kind.PARTY,
                    Kind.GOVERNMENT,
                    Kind.MINISTRY,
                    Kind.LAW_ENFORCEMENT,
                    Kind.SECURITY_SERVICE,
                    Kind.SPACE_SCIENCE,
                    Kind.CYBER_CENTRE,
                    Kind.REGULATOR,
                    Kind.OTHER_BODY);

    /** Regions have bodies of the same names: "House of Representatives". */
    private static final Set<Kind> STATE =
            Set.of(Kind.MINISTRY, Kind.LAW_ENFORCEMENT, Kind.REGULATOR, Kind.OTHER_BODY);

    private final Evidence evidence;
    private final Doubts doubts;
    private final PersonNames persons;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<OpenOffice> offices = new ArrayList<>();
    private final Comparator<Name> byWeight =
            Comparator.comparingInt(this::weightOfBody)
                    .thenComparing(Name::sort, Comparator.reverseOrder());
    private Optional<Entity> owner = Optional.empty();
    private int ownerEnd;

    Selection(Reading reading, Evidence evidence, Doubts doubts, Dateline dateline) {
        this.evidence = evidence;
        this.doubts = doubts;
        this.persons = new PersonNames(reading);
        for (Found found : reading.found()) {
            if (!dateline.covers(found)) {
                take(found);
            }
        }
    }

    List<Sighting> sightings() {
        return sightings;
    }

    /** Generic names of offices that nothing longer covers, in text order. */
    List<OpenOffice> offices() {
        return offices;
    }

    private void take(Found found) {
        Optional<Name> country = country(found);
        if (found.start() < ownerEnd) {
            country.filter(this::belongsToOwner).ifPresent(name -> see(found, name));
            return;
        }
        Optional<Name> body = body(found);
        Optional<BodyRole> role = found.candidates().office();
        if (body.isEmpty() && found.candidates().isBlocked()) {
            cover(found, Optional.empty());
        } else if (body.isPresent() || country.isPresent() || role.isPresent()) {
            country.ifPresent(name -> see(found, name));
            role.ifPresentOrElse(
                    r -> offices.add(new OpenOffice(found, r, body)),
                    () -> body.ifPresent(name -> see(found, name)));
            cover(found, body.map(Name::entity));
        }
    }

    private void cover(Found found, Optional<Entity> body) {
        owner = body;
        ownerEnd = found.end();
    }

    private boolean belongsToOwner(Name country) {
        String id = country.entity().id();
        return owner.filter(body ->
                        OFFICIAL.contains(body.kind())
                                ? id.equals(body.country())
                                : isGroupFrom(id, body))
                .isPresent();
    }

    /** "Syrian Electronic Army" says where it is from. */
    private static boolean isGroupFrom(String country, Entity body) {
        return body.kind() == Kind.THREAT_GROUP
                && (body.country() == null || body.country().equals(country));
    }

    private void see(Found found, Name name) {
        sightings.add(Sighting.of(found, name));
    }

    private Optional<Name> country(Found found) {
        Name best = null;
        for (Entry.Named bearer : found.countries()) {
            Name name = bearer.name();
            if (doubts.admits(found, bearer)
                    && !persons.isPartOfOne(found, name)
                    && (best == null || weightOfPlace(name) > weightOfPlace(best))) {
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Georgia is the state where other places of the United States are named. */
    private int weightOfPlace(Name name) {
        int places = evidence.places(name.entity());
        return name.sort().isPlace() ? 2 * places : 2 * places + 1;
    }

    private Optional<Name> body(Found found) {
        Name best = null;
        for (Entry.Named bearer : found.bodies()) {
            if (doubts.admits(found, bearer)
                    && !isOfPlace(found, bearer)
                    && !isPerson(found, bearer.name().entity().kind())
                    && (best == null || byWeight.compare(bearer.name(), best) > 0)) {
                best = bearer.name();
            }
        }
        return Optional.ofNullable(best);
    }

    /** "The Texas Senate" is not the one that other countries have a Senate for as well. */
    private boolean isOfPlace(Found found, Entry.Named bearer) {
        return bearer.name().doubt() == Doubt.COUNTRY
                && bearer.caseRule() != CaseRule.EXACT
                && STATE.contains(bearer.name().entity().kind())
                && !sightings.isEmpty()
                && isPlaceBefore(sightings.getLast(), found);
    }

    private static boolean isPlaceBefore(Sighting last, Found found) {
        return last.isPlace() && last.end() == found.start() - 1;
    }

    /**
     * "Eugene Kaspersky" is not the firm; where nothing is said of intrusions, nor is the name
     * without the given name.
     */
    private boolean isPerson(Found found, Kind kind) {
        return switch (kind) {
            case COMPANY -> persons.isSurname(found);
            case SECURITY_COMPANY ->
                    persons.isSurname(found)
                            || (!evidence.isCyber() && persons.isSurnameOfSomebody(found));
            default -> false;
        };
    }

    private int weightOfBody(Name name) {
        Entity entity = name.entity();
        int weight = evidence.isCertain(entity) ? 1000 : 0;
        boolean likely = name.doubt() == Doubt.NONE || evidence.isAtHome(entity);
        if (entity.country() != null && likely) {
            weight += Math.min(evidence.mentions(entity.country()), 50) * 4;
        }
        return weight;
    }
}
