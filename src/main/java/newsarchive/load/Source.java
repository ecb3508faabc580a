package newsarchive.load;

import java.util.stream.Stream;
import newsarchive.page.Found;

/** Something that pages come from: a file, a folder, a feed. */
@FunctionalInterface
public interface Source {
    /** Everything it holds, in its order, lazily; whoever takes it closes it. Read once. */
    Stream<Found> open();
}
