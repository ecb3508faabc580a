/**
 * Taking it along: everything that matches, in the order shown, in forms that other programs read.
 * Matches enter one by one, bytes leave; nothing is held but what a form itself asks for, so a
 * million articles take no more memory than ten. The command line and the server call this.
 *
 * <p>A form that knows claims leaves out what it would have to state as a fact: an article that
 * reports an accusation is no attribution.
 */
@NullMarked
package newsarchive.export;

import org.jspecify.annotations.NullMarked;
