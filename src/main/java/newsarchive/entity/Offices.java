package newsarchive.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Gazetteer;

/**
 * Finds out whose office a generic name means: the country beside it ("China's foreign ministry",
 * "Ministry of Defence of Japan"), else the nearest one before it, if the office allows that.
 */
final class Offices {
    private static final int NEAR = 400;
    private static final int FAR = 14;
    private static final Set<String> JOINTS_BEFORE =
            Set.of(
                    "",
                    " ",
                    "'s ",
                    "’s ",
                    "' ",
                    "’ ",
                    "'s own ",
                    "-",
                    " federal ",
                    " national ",
                    "'s national ",
                    "’s national ");
    private static final Set<String> JOINTS_AFTER =
            Set.of(
                    " of ",
                    " of the ",
                    " for ",
                    " de ",
                    " de la ",
                    " du ",
                    " del ",
                    " des ",
                    " d'",
                    " d’",
                    " der ");
    private static final String OWN = " its ";
    private static final Set<String> JOINTS_OF_PLACE = Set.of(" in ", ", in ");

    private final Gazetteer gazetteer;
    private final String text;
    private final NavigableMap<Integer, Sighting> countries = new TreeMap<>();
    private final Set<String> named = new HashSet<>();

    Offices(Gazetteer gazetteer, String text, List<Sighting> sightings) {
        this.gazetteer = gazetteer;
        this.text = text;
        for (Sighting sighting : sightings) {
            if (sighting.entity().kind() == Kind.COUNTRY) {
                countries.put(sighting.start(), sighting);
                named.add(sighting.entity().id());
            }
        }
    }

    List<Sighting> resolve(List<OpenOffice> offices) {
        List<Sighting> resolved = new ArrayList<>(offices.size());
        offices.forEach(office -> resolve(office).ifPresent(resolved::add));
        return resolved;
    }

    private Optional<Sighting> resolve(OpenOffice office) {
        return isOfPlace(office) ? Optional.empty() : resolveByCountry(office);
    }

    /** "The Florida Supreme Court" and "Moscow police": the place's own, not its country's. */
    private boolean isOfPlace(OpenOffice office) {
        Found found = office.found();
        boolean local = office.role().kind() == Kind.LAW_ENFORCEMENT;
        return before(found)
                .filter(place -> place.isPlace() || (local && place.isCapital()))
                .filter(place -> isBeside(place, found))
                .isPresent();
    }

    private boolean isBeside(Sighting place, Found found) {
        return place.end() + FAR > found.start()
                && JOINTS_BEFORE.contains(joint(place.end(), found.start()));
    }

    private Optional<Sighting> resolveByCountry(OpenOffice office) {
        return stated(office)
                .or(() -> owned(office))
                .or(() -> known(office))
                .or(() -> nearest(office));
    }

    /** The text says whose office it is, right beside its name. */
    private Optional<Sighting> stated(OpenOffice office) {
        Found found = office.found();
        Optional<Sighting> before = before(found).filter(country -> isBefore(country, found));
        return before.map(c -> body(c.start(), found.end(), c, office, "beside"))
                .or(() -> after(found).flatMap(country -> statedAfter(country, office)));
    }

    private Optional<Sighting> statedAfter(Sighting country, OpenOffice office) {
        Found found = office.found();
        String joint = jointAfter(country, found);
        if (JOINTS_AFTER.contains(joint) || (joint.equals(" ") && country.isNative())) {
            return Optional.of(body(found.start(), country.end(), country, office, "of"));
        }
        return office.role().alone() && JOINTS_OF_PLACE.contains(joint)
                ? Optional.of(body(found.start(), found.end(), country, office, "in"))
                : Optional.empty();
    }

    private Optional<Sighting> before(Found found) {
        return Optional.ofNullable(countries.lowerEntry(found.start()))
                .map(Map.Entry::getValue)
                .filter(country -> country.end() <= found.start());
    }

    private Optional<Sighting> after(Found found) {
        return Optional.ofNullable(countries.ceilingEntry(found.end())).map(Map.Entry::getValue);
    }

    private boolean isBefore(Sighting country, Found found) {
        return country.end() <= found.start() && !country.isPlace() && isBeside(country, found);
    }

    private String jointAfter(Sighting country, Found found) {
        boolean near = country.start() >= found.end() && country.start() < found.end() + FAR;
        return near ? joint(found.end(), country.start()) : "";
    }

    private String joint(int left, int right) {
        return text.substring(left, right).replace('\u00a0', ' ');
    }

    /** The tables know one body of just this name; it is meant where its country is named. */
    private Optional<Sighting> known(OpenOffice office) {
        return office.known()
                .filter(name ->
                        nearest(office).isEmpty() || named.contains(name.entity().country()))
                .map(name -> Sighting.of(office.found(), name));
    }

    /** "Czechia said China had broken into its Foreign Ministry": the first country's. */
    private Optional<Sighting> owned(OpenOffice office) {
        Found found = office.found();
        int its = found.start() - OWN.length();
        if (its < 0 || !office.role().alone() || !text.startsWith(OWN, its)) {
            return Optional.empty();
        }
        int sentence = Math.max(text.lastIndexOf(". ", its), text.lastIndexOf('\n', its));
        return Optional.ofNullable(countries.higherEntry(sentence))
                .map(Map.Entry::getValue)
                .filter(country -> country.end() <= its)
                .map(c -> body(found.start(), found.end(), c, office, "its"));
    }

    private Optional<Sighting> nearest(OpenOffice office) {
        Found found = office.found();
        return before(found)
                .filter(c -> office.role().alone() && c.end() > found.start() - NEAR)
                .map(c -> body(found.start(), found.end(), c, office, "nearest"));
    }

    private Sighting body(int start, int end, Sighting country, OpenOffice office, String how) {
        Entity body = gazetteer.body(country.entity(), office.role());
        return new Sighting(start, end, body, "office:" + how);
    }
}
