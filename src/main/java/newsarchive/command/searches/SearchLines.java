package newsarchive.command.searches;

import java.time.temporal.ChronoUnit;
import java.util.List;
import newsarchive.desk.SavedSearch;
import newsarchive.query.ParameterMistake;
import newsarchive.query.QueryString;
import newsarchive.watch.RecipientState;

/** A saved search as lines of text: what it asks, and how telling of it goes. */
final class SearchLines {
    private SearchLines() {}

    /** Such as {@code s1 Tick q=tick}, and a line for each recipient. */
    static String of(SavedSearch search, Watching watching) {
        StringBuilder lines =
                new StringBuilder()
                        .append(search.id())
                        .append("  ")
                        .append(search.name())
                        .append("  ")
                        .append(asked(search, watching));
        for (RecipientState state : watching.alerts().states(search)) {
            lines.append(System.lineSeparator()).append("    ").append(line(state));
        }
        return lines.toString();
    }

    private static String asked(SavedSearch search, Watching watching) {
        try {
            List<QueryString.Parameter> parameters =
                    QueryString.parameters(watching.watchlist().query(search));
            return String.join(
                    " ",
                    parameters.stream()
                            .map(parameter -> parameter.name() + "=" + parameter.value())
                            .toList());
        } catch (ParameterMistake e) {
            return "cannot be understood: " + e.getMessage();
        }
    }

    private static String line(RecipientState state) {
        StringBuilder line = new StringBuilder(state.address());
        line.append(": ").append(state.waiting()).append(" waiting");
        state.last()
                .ifPresent(last ->
                        line.append(", last told ").append(last.truncatedTo(ChronoUnit.SECONDS)));
        if (!state.problem().isEmpty()) {
            line.append(state.failures() == 1 ? ", failed once: " : ", failed ");
            line.append(state.failures() == 1 ? "" : state.failures() + " times: ");
            line.append(state.problem());
            state.nextTry()
                    .ifPresent(next ->
                            line.append(", next try ")
                                    .append(next.truncatedTo(ChronoUnit.SECONDS)));
        }
        return line.toString();
    }
}
