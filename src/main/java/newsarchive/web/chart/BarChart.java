package newsarchive.web.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Numbers side by side as bars, each a link.
 *
 * @param title what is counted, as the heading of the table
 * @param summary the drawing in a sentence, for those who do not see it
 * @param columns from left to right, as they were given; at least one
 */
public record BarChart(String title, String summary, List<Bar> columns) {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 56;

    /** Few bars are not drawn as wide walls. */
    private static final int WIDEST = 32;

    /** Something is seen of the smallest number. */
    private static final int LEAST = 2;

    public BarChart {
        columns = List.copyOf(columns);
    }

    /**
     * A number to draw.
     *
     * @param label such as {@code April 2021}
     * @param href what it leads to; for 0 it is not drawn and not needed
     */
    public record Column(String label, long count, String href) {}

    /**
     * A bar in the units of the drawing, from its left and upper edge.
     *
     * @param room how wide the column is in whose middle it stands
     */
    public record Bar(
            String label, long count, String href, int left, int y, int room, int height) {
        /** In the middle of its room. */
        public int x() {
            return left + (room - width()) / 2;
        }

        /** Nearly all of its room. */
        public int width() {
            return Math.min(WIDEST, Math.max(1, room - Math.max(1, room / 6)));
        }
    }

    /** A chart as high as its largest number. */
    public static BarChart of(String title, String summary, List<Column> columns) {
        long most = columns.stream().mapToLong(Column::count).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (Column column : columns) {
            bars.add(bar(column, most, edge(bars.size(), columns), edge(bars.size() + 1, columns)));
        }
        return new BarChart(title, summary, bars);
    }

    private static Bar bar(Column column, long most, int left, int right) {
        long share = column.count() == 0 ? 0 : Math.round(1.0 * HEIGHT * column.count() / most);
        int height = column.count() == 0 ? 0 : (int) Math.max(LEAST, share);
        return new Bar(
                column.label(),
                column.count(),
                column.href(),
                left,
                HEIGHT - height,
                right - left,
                height);
    }

    private static int edge(int column, List<Column> columns) {
        return column * WIDTH / columns.size();
    }

    /** What the leftmost column stands for. */
    public String first() {
        return columns.getFirst().label();
    }

    /** What the rightmost column stands for. */
    public String last() {
        return columns.getLast().label();
    }

    /** The bars that there is something to see of. */
    public List<Bar> bars() {
        return columns.stream().filter(bar -> bar.height() > 0).toList();
    }

    /** The drawing's own width. */
    public int width() {
        return WIDTH;
    }

    /** The drawing's own height. */
    public int height() {
        return HEIGHT;
    }
}
