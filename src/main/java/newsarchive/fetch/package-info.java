/**
 * An http(s) address enters; a page, or the reason why there is none, leaves; feeds, sitemaps,
 * lists of feeds and whole sites are read into addresses. Only the commands call it.
 */
@NullMarked
package newsarchive.fetch;

import org.jspecify.annotations.NullMarked;
