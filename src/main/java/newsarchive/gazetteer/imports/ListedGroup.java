package newsarchive.gazetteer.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One group as a list tells it.
 *
 * @param key by which the list knows it for good
 * @param country what the list says of where it comes from, a code or a name
 * @param aliases its other names in the order of the list; the name itself may be among them
 */
record ListedGroup(String key, String name, @Nullable String country, List<String> aliases) {
    ListedGroup {
        aliases = List.copyOf(aliases);
    }
}
