package newsarchive.extract.body;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newsarchive.extract.html.HtmlPage;
import newsarchive.extract.html.LinkedData;
import org.jspecify.annotations.Nullable;

/**
 * The sentence or two between headline and text that many pages keep outside the text's container.
 */
final class Standfirst {
    private static final Set<String> NAMES =
            Set.of(
                    "standfirst",
                    "dek",
                    "deck",
                    "subtitle",
                    "subheadline",
                    "subheading",
                    "subhead",
                    "lead",
                    "lede",
                    "intro",
                    "summary",
                    "excerpt",
                    "vorspann",
                    "chapo",
                    "chapeau",
                    "entradilla",
                    "bajada",
                    "sottotitolo",
                    "sommario",
                    "ingress",
                    "manchet",
                    "introduction",
                    "abstract",
                    "leadtext",
                    "description",
                    "spot",
                    "teaser");
    private static final int FARTHEST = 25;
    private static final int SHORTEST = 30;
    private static final int LONGEST = 700;

    private final PageText text;
    private final Known known;
    private final List<String> descriptions;

    Standfirst(HtmlPage page, PageText text, Known known) {
        this.text = text;
        this.known = known;
        this.descriptions =
                java.util.stream.Stream.concat(
                                LinkedData.text(page.thing(), "description").stream(),
                                page.meta().all("description", "og:description"))
                        .map(HtmlPage::letters)
                        .filter(letters -> letters.length() >= SHORTEST)
                        .distinct()
                        .toList();
    }

    /** The standfirst above a container, unless the container begins with it. */
    Optional<Block> before(Box container) {
        @Nullable Block named = null;
        @Nullable Block described = null;
        for (int i = container.first - 1; i >= Math.max(0, container.first - FARTHEST); i--) {
            Block block = text.blocks.get(i);
            if (known.isHeadline(block)) {
                return Optional.ofNullable(described == null ? named : described);
            }
            if (block.length() >= SHORTEST
                    && block.length() <= LONGEST
                    && block.linkDensity() < 0.3) {
                described = described == null && isDescription(block) ? block : described;
                named = named == null && isNamed(block.box()) ? block : named;
            }
        }
        return Optional.ofNullable(described);
    }

    private boolean isDescription(Block block) {
        String letters = HtmlPage.letters(block.text());
        return descriptions.stream().anyMatch(d -> d.startsWith(letters) || letters.startsWith(d));
    }

    private static boolean isNamed(Box inner) {
        @Nullable Box box = inner;
        if (inner.silenced != null && !inner.silenced.reason().equals("promo")) {
            return false;
        }
        for (int up = 0; up < 2 && box != null; up++) {
            if (Arrays.stream(NoiseTable.words(box.element.className()))
                    .anyMatch(NAMES::contains)) {
                return true;
            }
            box = box.parent;
        }
        return false;
    }
}
