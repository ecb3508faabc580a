package newsarchive.extract.body;

/**
 * A paragraph, heading, list item or line of a page.
 *
 * @param text one line, never empty
 * @param linked how many of its characters are inside links
 */
record Block(String text, int linked, Kind kind, Box box) {

    /** What its element says it is. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        CELL,
        /** Text straight inside a container. */
        LOOSE;

        static Kind of(String tag) {
            return switch (tag) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> HEADING;
                case "p", "blockquote", "pre" -> PARAGRAPH;
                case "li", "dd", "dt" -> ITEM;
                case "td", "th", "tr" -> CELL;
                default -> LOOSE;
            };
        }
    }

    Block joined(Block next) {
        return new Block(text + ' ' + next.text, linked + next.linked, kind, box);
    }

    int length() {
        return text.length();
    }

    double linkDensity() {
        return (double) linked / Math.max(1, text.length());
    }

    /** Running text: long enough for a sentence and not mainly links. */
    boolean isProse() {
        return kind != Kind.HEADING && length() >= (isDense() ? 25 : 60) && linkDensity() < 0.5;
    }

    /** A linked heading in what is otherwise text. */
    boolean isOtherStory() {
        return kind == Kind.HEADING && linkDensity() > 0.8 && box.silenced == null;
    }

    /** Its weight as running text: characters outside links. */
    int prose() {
        return isProse() ? (length() - linked) * (isDense() ? 2 : 1) : 0;
    }

    /** Chinese, Japanese and Korean say in one character what takes others two or three. */
    private boolean isDense() {
        int seen = 0;
        for (int i = 0; i < Math.min(text.length(), 40); i++) {
            if (text.charAt(i) >= '\u2E80') {
                seen++;
            }
        }
        return seen > 12;
    }
}
