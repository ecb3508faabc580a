package newsarchive.web.batch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the archive has of one line.
 *
 * @param line as it was typed
 * @param explained how it was understood
 * @param notes what was not understood
 * @param first the earliest day of publication, null where no article has one
 * @param search the page with the articles
 */
record Counted(
        String line,
        String explained,
        List<String> notes,
        long articles,
        long stories,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        String search) {}
