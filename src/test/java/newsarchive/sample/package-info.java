/**
 * The sample's pages enter; the feeds, the sitemap and the WARC beside them leave, the same bytes
 * each time. Only tests and a person who changed a page call it.
 */
@NullMarked
package newsarchive.sample;

import org.jspecify.annotations.NullMarked;
