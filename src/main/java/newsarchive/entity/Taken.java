package newsarchive.entity;

import java.util.BitSet;
import java.util.List;
import newsarchive.article.Kind;

/** The stretches of a text that names of actors and agencies cover; countries leave room. */
final class Taken {
    private final BitSet covered = new BitSet();
    private final BitSet countries = new BitSet();

    Taken(List<Sighting> sightings) {
        sightings.forEach(this::add);
    }

    private void add(Sighting sighting) {
        BitSet bits = sighting.entity().kind() == Kind.COUNTRY ? countries : covered;
        bits.set(sighting.start(), sighting.end());
    }

    /** Takes the stretch of the sighting if all of it is free. */
    boolean take(Sighting sighting) {
        if (!isFree(covered, sighting)) {
            return false;
        }
        covered.set(sighting.start(), sighting.end());
        return true;
    }

    /** Whether a country is named in the stretch. */
    boolean hasCountry(Sighting sighting) {
        return !isFree(countries, sighting);
    }

    private static boolean isFree(BitSet bits, Sighting sighting) {
        int next = bits.nextSetBit(sighting.start());
        return next < 0 || next >= sighting.end();
    }
}
