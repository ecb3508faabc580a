package newsarchive.page.warc;

/**
 * What the table of contents says about a kept page.
 *
 * @param address canonical, or {@code urn:sha256:...}
 * @param load the id of the load that brought it; empty if it had none
 * @param json whether it is an article object and no HTML
 */
public record KeptLine(String address, String load, boolean json) {}
