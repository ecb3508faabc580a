/**
 * What this archive is: how much it holds, how fresh it is, which versions serve it, and whether it
 * is ready to answer. {@link newsarchive.web.about.AboutPages} is the door.
 */
@NullMarked
package newsarchive.web.about;

import org.jspecify.annotations.NullMarked;
