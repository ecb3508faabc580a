package newsarchive.web;

/**
 * One number for whoever watches the program.
 *
 * @param name in the words of Prometheus, such as {@code newsarchive_requests_total}; those that
 *     end in {@code _total} only grow
 * @param help one sentence
 * @param label what the number is divided by, and {@code of} which part this is; both empty for a
 *     number that is not divided
 */
public record Measure(String name, String help, String label, String of, double value) {
    /** A number that is not divided. */
    public Measure(String name, String help, double value) {
        this(name, help, "", "", value);
    }
}
