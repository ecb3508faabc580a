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

    /**
     * A page.
     *
     * @param name by which texts call it
     */
    public record Link(String name, String href) {}
}
