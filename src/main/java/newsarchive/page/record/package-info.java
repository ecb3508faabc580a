/**
 * The records of any WARC or ARC file, one after the other, as far as a file goes: bytes enter, and
 * records and the damage between them leave. It is our own reader, beside the library that writes
 * and reads the archive's own files, because that one ends at the first damage, and other people's
 * files have some: wrong lengths, missing line ends, torn gzip members. Reading and inspecting WARC
 * files call it.
 */
@NullMarked
package newsarchive.page.record;

import org.jspecify.annotations.NullMarked;
