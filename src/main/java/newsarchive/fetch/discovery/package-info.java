/**
 * The address of a site enters; where its news can be found leaves, each place with what lies
 * there.
 */
@NullMarked
package newsarchive.fetch.discovery;

import org.jspecify.annotations.NullMarked;
