/** Reads the tables of knowledge of this package's tree. */
@NullMarked
package newsarchive.fetch.table;

import org.jspecify.annotations.NullMarked;
