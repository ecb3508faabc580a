/**
 * Taking results along over HTTP: exports of everything that matches, any search as a feed, and how
 * one article is cited. Enters a request, leaves a file of {@code newsarchive.export}.
 */
@NullMarked
package newsarchive.web.export;

import org.jspecify.annotations.NullMarked;
