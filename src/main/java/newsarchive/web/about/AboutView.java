package newsarchive.web.about;

import java.util.List;

/** All that the page about the archive prints. */
public record AboutView(List<Fact> sizes, List<Fact> freshness, List<Fact> versions) {

    /** A label and what it says. */
    public record Fact(String label, String value) {}
}
