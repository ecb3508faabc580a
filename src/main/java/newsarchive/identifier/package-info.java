/**
 * Text enters, the identifiers in it leave: numbers of vulnerabilities, digests, domains, addresses
 * of machines, mailboxes and pages, file names, also where they are written so that nobody follows
 * them. Indexing and reading queries call it, so that both mean the same by one.
 */
@NullMarked
package newsarchive.identifier;

import org.jspecify.annotations.NullMarked;
