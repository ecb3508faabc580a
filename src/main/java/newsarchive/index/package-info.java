/**
 * The port: what the archive asks of any index, and the answers. Loading and the pages know this
 * package and never a backend.
 */
@NullMarked
package newsarchive.index;

import org.jspecify.annotations.NullMarked;
