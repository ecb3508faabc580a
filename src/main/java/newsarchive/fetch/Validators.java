package newsarchive.fetch;

import newsarchive.page.Page;

/**
 * What a server told about a page when it last sent it, by which it can say that nothing has
 * changed.
 *
 * @param etag the ETag header; empty if there was none
 * @param lastModified the Last-Modified header; empty if there was none
 */
public record Validators(String etag, String lastModified) {
    /** For pages that have not been seen. */
    public static final Validators NONE = new Validators("", "");

    public static Validators of(Page page) {
        return new Validators(
                page.header("etag").orElse(""), page.header("last-modified").orElse(""));
    }
}
