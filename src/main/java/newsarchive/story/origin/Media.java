package newsarchive.story.origin;

import java.util.List;
import java.util.Optional;

/** Knows media by name. */
public interface Media {

    /** The one with this name, in any case. */
    Optional<Medium> named(String name);

    /** News agencies whose names stand somewhere in a line, in the order of the line. */
    List<Medium> agenciesIn(String line);
}
