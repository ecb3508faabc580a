package newsarchive.web.batch;

import java.util.List;
import java.util.Objects;

/**
 * All that the page of many searches prints.
 *
 * @param typed the lines as they were sent
 * @param most how many lines are read
 */
public record BatchView(String typed, int most, List<Row> rows) {

    /** What there is of one line; days are empty where there are none. */
    public record Row(
            String line,
            long articles,
            long stories,
            String first,
            String last,
            String explained,
            String notes,
            String search) {}

    static BatchView of(Batch batch, List<Counted> counted) {
        return new BatchView(
                String.join("\n", batch.lines()),
                Batch.MOST_LINES,
                counted.stream().map(BatchView::row).toList());
    }

    private static Row row(Counted counted) {
        return new Row(
                counted.line(),
                counted.articles(),
                counted.stories(),
                Objects.toString(counted.first(), ""),
                Objects.toString(counted.last(), ""),
                counted.explained(),
                String.join("; ", counted.notes()),
                counted.search());
    }
}
