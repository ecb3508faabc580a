package newsarchive.index.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Entity;

/** Small numbers for the facet values of one segment, so that sets of them can be compared fast. */
final class ValueCodes {
    /** A value in the field that counts it. */
    record Value(String field, String id) {}

    private final Map<Value, Integer> codes = new HashMap<>();
    private final List<Value> values = new ArrayList<>();

    /** What an article has by meaning an entity: its id and its kind, twice if it is about it. */
    int[] of(FoundName found, Entity entity) {
        String named = Fields.facet(found.facet(), true);
        String about = Fields.facet(found.facet(), false);
        String kind = entity.kind().id() + "/";
        return found.about()
                ? new int[] {
                    code(named, entity.id()),
                    code(named, kind),
                    code(about, entity.id()),
                    code(about, kind)
                }
                : new int[] {code(named, entity.id()), code(named, kind)};
    }

    private int code(String field, String id) {
        return codes.computeIfAbsent(
                new Value(field, id),
                value -> {
                    values.add(value);
                    return values.size() - 1;
                });
    }

    Value value(int code) {
        return values.get(code);
    }

    int size() {
        return values.size();
    }
}
