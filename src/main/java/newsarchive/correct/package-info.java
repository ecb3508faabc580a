/**
 * What a person asks to be corrected, in their words → the correction, checked against the archive,
 * with how many articles it changes. Pages and commands enter here, so that both say and refuse the
 * same.
 */
@NullMarked
package newsarchive.correct;

import org.jspecify.annotations.NullMarked;
