/** The program's entry: arguments enter, an exit code leaves. Only the launcher calls it. */
@NullMarked
package newsarchive;

import org.jspecify.annotations.NullMarked;
