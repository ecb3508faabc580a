/**
 * Feeds of every form (RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF, JSON Feed) enter as bytes;
 * their entries leave. What a feed does wrong costs at most the field in which it does it.
 */
@NullMarked
package newsarchive.fetch.feed;

import org.jspecify.annotations.NullMarked;
