package newsarchive.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Sets how much is logged; everything goes to stderr. */
final class Logging {
    /** Held so that its level is not collected with it. */
    private static final java.util.logging.Logger VECTORS =
            java.util.logging.Logger.getLogger(
                    "org.apache.lucene.internal.vectorization.VectorizationProvider");

    private Logging() {}

    static void configure(boolean quiet, boolean verbose) {
        // Lucene recommends an incubating module of the JDK at every start; asking for it prints
        // more.
        VECTORS.setLevel(java.util.logging.Level.SEVERE);
        Level level = quiet ? Level.ERROR : verbose ? Level.DEBUG : Level.INFO;
        ((Logger) LoggerFactory.getLogger("newsarchive")).setLevel(level);
    }
}
