package newsarchive.web;

import java.util.List;

/**
 * The pages of this server that every page links to.
 *
 * @param links in the order in which they are shown
 */
public record Site(List<Link> links) {
    public Site {
        links = List.copyOf(links);
    }

    /** A page and what it is called. */
    public record Link(String label, String href) {}
}
