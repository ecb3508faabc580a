package newsarchive.entity;

import java.util.Optional;
import newsarchive.gazetteer.BodyRole;
import newsarchive.gazetteer.Name;

/**
 * A generic name of an office whose country is still to be found.
 *
 * @param known the one body that the tables call just so, which it is unless the text says whose it
 *     is
 */
record OpenOffice(Found found, BodyRole role, Optional<Name> known) {}
