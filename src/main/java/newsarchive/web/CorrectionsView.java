package newsarchive.web;

import java.util.List;

/** All that the list of corrections prints, the latest first. */
public record CorrectionsView(List<Row> rows) {
    /**
     * One in effect.
     *
     * @param undo where its form goes
     */
    public record Row(int number, String made, String text, String effect, String undo) {}
}
