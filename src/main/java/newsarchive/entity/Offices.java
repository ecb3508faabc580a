package newsarchive.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.BodyRole;
import newsarchive.gazetteer.Gazetteer;

/**
 * Finds out whose office a generic name means: the country beside it ("China's foreign ministry",
 * "Ministry of Defence of Japan"), else the nearest one before it, if the office allows that.
 */
final class Offices {
    private static final int NEAR = 400;
    private static final Set<String> JOINTS_BEFORE =
            Set.of(
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
    private static final Set<String> JOINTS_AFTER = Set.of(" of ", " of the ", " for ");
    private static final Set<String> JOINTS_OF_PLACE = Set.of(" in ", ", in ");

    private final Gazetteer gazetteer;
    private final String text;
    private final List<Sighting> countries;

    Offices(Gazetteer gazetteer, String text, List<Sighting> sightings) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.countries =
                sightings.stream()
                        .filter(s -> s.entity().kind() == Kind.COUNTRY)
                        .sorted(Comparator.comparingInt(Sighting::start))
                        .toList();
    }

    List<Sighting> resolve(List<Found> offices) {
        List<Sighting> resolved = new ArrayList<>();
        for (Found found : offices) {
            found.of(Entry.Office.class)
                    .findFirst()
                    .flatMap(office -> resolve(found, office.role()))
                    .ifPresent(resolved::add);
        }
        return resolved;
    }

    private Optional<Sighting> resolve(Found found, BodyRole role) {
        for (Sighting country : countries) {
            if (country.end() <= found.start()
                    && country.end() + 14 > found.start()
                    && JOINTS_BEFORE.contains(text.substring(country.end(), found.start()))) {
                return Optional.of(body(country.start(), found.end(), country, role, "beside"));
            }
            if (country.start() >= found.end() && country.start() < found.end() + 10) {
                String joint = text.substring(found.end(), country.start());
                if (JOINTS_AFTER.contains(joint)) {
                    return Optional.of(body(found.start(), country.end(), country, role, "of"));
                }
                if (role.alone() && JOINTS_OF_PLACE.contains(joint)) {
                    return Optional.of(body(found.start(), found.end(), country, role, "in"));
                }
            }
        }
        return role.alone() && !isPlural(found)
                ? nearest(found).map(c -> body(found.start(), found.end(), c, role, "nearest"))
                : Optional.empty();
    }

    private Optional<Sighting> nearest(Found found) {
        return countries.stream()
                .filter(c -> c.end() <= found.start() && c.end() > found.start() - NEAR)
                .reduce((earlier, later) -> later);
    }

    private boolean isPlural(Found found) {
        return text.charAt(found.end() - 1) == 's'
                && text.substring(found.start(), found.end()).endsWith("ministries");
    }

    private Sighting body(int start, int end, Sighting country, BodyRole role, String how) {
        Entity body = gazetteer.body(country.entity(), role);
        return new Sighting(start, end, body, "office:" + how);
    }
}
