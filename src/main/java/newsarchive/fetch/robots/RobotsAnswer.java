package newsarchive.fetch.robots;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a site answered when it was asked for its robots.txt.
 *
 * @param status HTTP status of the last answer, redirects followed; 0 if none came
 * @param body of a status from 200 to 299; else empty
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record RobotsAnswer(Instant asked, int status, byte[] body) {
    private static final Duration HOLDS = Duration.ofHours(24);

    /** Soon enough that a site is not missed for a day because of one bad minute. */
    private static final Duration FAILURE_HOLDS = Duration.ofMinutes(30);

    private static final int TOO_MANY_REQUESTS = 429;

    /** Whether it need not be asked again; what was asked later than now is of a wrong clock. */
    public boolean holdsAt(Instant now) {
        return !asked.isAfter(now) && holdsUntil().isAfter(now);
    }

    /** When it is to be asked again. */
    public Instant holdsUntil() {
        return asked.plus(isUnreachable() ? FAILURE_HOLDS : HOLDS);
    }

    /** Whether the site did not say anything, so that nothing may be asked. */
    public boolean isUnreachable() {
        return status < 200 || status >= 500 || status == TOO_MANY_REQUESTS;
    }

    /** The rules for an agent, by RFC 9309, 2.3.1. */
    public RobotsRules rulesFor(String agent) {
        if (isUnreachable()) {
            return RobotsRules.NONE_ALLOWED;
        }
        return isFile() ? Robots.read(body).rulesFor(agent) : RobotsRules.ALL_ALLOWED;
    }

    /** The addresses of sitemaps as the site wrote them. */
    public List<String> sitemaps() {
        return isFile() ? Robots.read(body).sitemaps() : List.of();
    }

    private boolean isFile() {
        return status >= 200 && status < 300;
    }
}
