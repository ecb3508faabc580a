/**
 * Pages enter; they are kept, extracted, tagged and indexed, and every outcome is counted. The
 * commands call it.
 */
@NullMarked
package newsarchive.load;

import org.jspecify.annotations.NullMarked;
