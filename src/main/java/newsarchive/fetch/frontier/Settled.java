package newsarchive.fetch.frontier;

import java.time.Duration;
import java.util.Optional;
import newsarchive.fetch.Validators;

/**
 * What became of a task.
 *
 * @param failures in a row; 0 if it was answered
 * @param next until it is due again; empty for never
 * @param validators and {@code digest} to be kept for the next visit
 */
public record Settled(
        int failures, Optional<Duration> next, Validators validators, String digest) {}
