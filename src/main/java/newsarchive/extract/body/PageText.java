package newsarchive.extract.body;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The visible text of a page, and how much of it is prose. */
final class PageText {
    final List<Block> blocks;
    final List<Box> boxes;
    private final int[] weights;
    private final int[] prose;

    private PageText(List<Block> blocks, List<Box> boxes) {
        this.blocks = blocks;
        this.boxes = boxes;
        this.weights = blocks.stream().mapToInt(Block::prose).toArray();
        this.prose = new int[blocks.size() + 1];
    }

    static PageText of(Document document) {
        BlockReader reader = new BlockReader();
        NodeTraversor.filter(reader, document);
        return new PageText(reader.blocks(), reader.boxes());
    }

    /**
     * Decides which boxes are out. A box that holds most of the page's prose is in, whatever it is
     * called.
     *
     * @param onlySure whether doubtful boxes stay in
     */
    void silence(boolean onlySure) {
        boxes.forEach(box -> box.silenced = null);
        sum();
        silence(Noise.Strength.NEVER, prose[blocks.size()] * 7 / 10);
        sum();
        silence(Noise.Strength.SURE, prose[blocks.size()] / 2);
        sum();
        if (!onlySure) {
            silence(Noise.Strength.LOOSE, prose[blocks.size()] * 2 / 5);
            sum();
        }
    }

    /** Parents come before their children, so that silence is handed down. */
    private void silence(Noise.Strength strength, int most) {
        for (Box box : boxes) {
            @Nullable Box parent = box.parent;
            if (parent != null && parent.silenced != null) {
                box.silenced = parent.silenced;
            } else if (box.noise != null
                    && box.noise.strength() == strength
                    && proseIn(box) <= most) {
                box.silenced = box.noise;
            }
        }
    }

    private void sum() {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            prose[i + 1] = prose[i] + (block.box().silenced == null ? weights[i] : 0);
        }
    }

    /** How much prose lies in a box: characters outside links. */
    int proseIn(Box box) {
        return prose[box.end] - prose[box.first];
    }
}
