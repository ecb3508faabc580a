package newsarchive.desk;

import java.time.Instant;

/**
 * A correction that was made.
 *
 * @param number by which it can be undone; 1 is the first line of the journal
 */
public record Decision(int number, Instant at, Correction correction) {}
