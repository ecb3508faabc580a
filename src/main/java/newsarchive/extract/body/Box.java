package newsarchive.extract.body;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of the page that holds text, with the run of blocks that lie in it. */
final class Box {
    final Element element;
    final @Nullable Box parent;
    final @Nullable Noise noise;
    final int first;
    int end;

    /** Why its text is out, decided once the whole page is read. */
    @Nullable Noise silenced;

    Box(Element element, @Nullable Box parent, @Nullable Noise noise, int first) {
        this.element = element;
        this.parent = parent;
        this.noise = noise;
        this.first = first;
        this.end = first;
    }
}
