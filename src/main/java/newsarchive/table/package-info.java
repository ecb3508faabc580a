/**
 * Tables of knowledge: tab-separated text with named columns, the program's own and those that
 * people write. Knows nothing of what is in them.
 */
@NullMarked
package newsarchive.table;

import org.jspecify.annotations.NullMarked;
