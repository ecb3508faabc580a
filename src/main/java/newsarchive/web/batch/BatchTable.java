package newsarchive.web.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newsarchive.export.CsvField;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is counted for programs and spreadsheets. */
final class BatchTable {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String HEAD = "name,articles,stories,first,last,understood,notes,search";

    private BatchTable() {}

    /**
     * {@code lines[]} of {@code name, articles, stories, first, last, understood, notes, search}.
     */
    static ObjectNode json(Stream<Counted> counted) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode lines = json.putArray("lines");
        counted.forEach(each -> {
            ObjectNode line = lines.addObject().put("name", each.line());
            line.put("articles", each.articles()).put("stories", each.stories());
            line.put("first", text(each.first())).put("last", text(each.last()));
            line.put("understood", each.explained());
            each.notes().forEach(line.putArray("notes")::add);
            line.put("search", each.search());
        });
        return json;
    }

    /** The same with a line of column names, as RFC 4180 has it. */
    static String csv(Stream<Counted> counted) {
        return Stream.concat(Stream.of(HEAD), counted.map(BatchTable::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(Counted each) {
        return Stream.of(
                        List.of(each.line(), "" + each.articles(), "" + each.stories()),
                        List.of(
                                Objects.toString(each.first(), ""),
                                Objects.toString(each.last(), "")),
                        List.of(each.explained(), String.join("; ", each.notes()), each.search()))
                .flatMap(List::stream)
                .map(CsvField::quote)
                .collect(Collectors.joining(","));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
