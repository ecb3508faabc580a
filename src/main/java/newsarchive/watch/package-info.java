/**
 * Who is told what arrived: saved searches enter, deliveries leave, to a file exactly once and to a
 * webhook at least once, in the order of arrival. What was told and what waits is remembered in one
 * SQLite file, changed in one transaction. Commands run it; pages show how it goes. Whom a webhook
 * may be is decided by who hands in the {@link newsarchive.watch.Webhook}.
 */
@NullMarked
package newsarchive.watch;

import org.jspecify.annotations.NullMarked;
