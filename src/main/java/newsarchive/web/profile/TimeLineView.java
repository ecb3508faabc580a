package newsarchive.web.profile;

import java.util.List;

/**
 * A time line as drawing and as table.
 *
 * @param width of the drawing in its own units
 * @param steps the lengths that a stretch can have, each with the address that chooses it
 * @param headings of the table's columns but the first
 * @param note what stands in no stretch; may be empty
 */
public record TimeLineView(
        int width,
        List<Step> steps,
        List<Track> tracks,
        List<Tick> ticks,
        List<String> headings,
        List<Row> rows,
        String note) {
    /** The height of each track's drawing. */
    public static final int HEIGHT = 44;

    /** One of several alternatives; the current one is no link. */
    public record Step(String label, String href, boolean current) {}

    /**
     * One question's bars.
     *
     * @param summary in one sentence, for those who do not see the drawing
     */
    public record Track(String id, String label, String summary, List<Bar> bars) {}

    /** One bar, from the left and from the top. */
    public record Bar(int x, int y, int width, int height) {}

    /** A year on the axis. */
    public record Tick(int x, String label) {}

    /** A stretch in the table. */
    public record Row(String label, List<Cell> cells) {}

    /** A count with the search for its articles; no address where there is none. */
    public record Cell(String count, String href) {}
}
