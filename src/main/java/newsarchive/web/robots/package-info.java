/**
 * What the server tells programs that come by themselves: which addresses robots may walk, and how
 * a browser searches here. {@link newsarchive.web.robots.Robots} is the door.
 */
@NullMarked
package newsarchive.web.robots;

import org.jspecify.annotations.NullMarked;
