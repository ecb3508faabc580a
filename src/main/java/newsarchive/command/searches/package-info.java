/**
 * {@code searches}: saved searches listed, added and removed, and their alerts run, once or for as
 * long as a server runs.
 */
@NullMarked
package newsarchive.command.searches;

import org.jspecify.annotations.NullMarked;
