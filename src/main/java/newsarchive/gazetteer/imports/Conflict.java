package newsarchive.gazetteer.imports;

import java.util.List;
import java.util.Locale;

/**
 * A name that a list gives to a group and that is not that simple.
 *
 * @param name as the list writes it
 * @param ids of the entities that it concerns, the group first
 */
public record Conflict(Sort sort, String name, List<String> ids) {

    /** What is the matter with it, and what was done. */
    public enum Sort {
        INSTITUTION("names a body and not a group; left out"),
        SEVERAL("is claimed by several; kept for each, under its authority"),
        ORDINARY("is an ordinary word; counts only with a cue beside it"),
        BY_HAND("differs from the list and was changed by hand; kept as it is");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        /** The word in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Conflict {
        ids = List.copyOf(ids);
    }

    /** One line for people. */
    public String line() {
        return "“" + name + "” (" + String.join(", ", ids) + ") " + sort.words;
    }
}
