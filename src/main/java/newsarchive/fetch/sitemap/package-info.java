/**
 * Sitemaps (sitemaps.org, with Google's news extension) enter as bytes, packed or not; the
 * addresses they name leave. However large or broken one is, it costs bounded memory.
 */
@NullMarked
package newsarchive.fetch.sitemap;

import org.jspecify.annotations.NullMarked;
