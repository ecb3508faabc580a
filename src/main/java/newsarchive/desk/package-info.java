/**
 * What people decided about the archive, kept in append-only journals. Decisions enter; what is in
 * effect leaves, as a value that any reader of tags may apply. Knows nothing of indexes.
 */
@NullMarked
package newsarchive.desk;

import org.jspecify.annotations.NullMarked;
