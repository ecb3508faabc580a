package newsarchive.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Mention;
import newsarchive.article.Tag;
import newsarchive.article.Tags;
import newsarchive.web.text.Texts;

/** The text of an article cut at its mentions. */
final class MarkedText {

    private record Mark(Mention mention, Tag tag) {}

    private final Texts texts;
    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    MarkedText(Texts texts, String text, Tags tags) {
        this.texts = texts;
        this.text = text;
        for (Dimension dimension : Dimension.values()) {
            for (Tag tag : tags.of(dimension)) {
                tag.mentions().forEach(mention -> marks.add(new Mark(mention, tag)));
            }
        }
        // Of two that begin together the longer one is shown.
        marks.sort(
                Comparator.comparingInt((Mark mark) -> mark.mention().start())
                        .thenComparing(mark -> -mark.mention().end()));
    }

    /** By what the reasons link to a mention. */
    static String anchor(Mention mention) {
        return "m" + mention.start();
    }

    /** The stretch as plain pieces and mentions, in order. */
    List<ArticleView.Piece> pieces(int from, int to) {
        List<ArticleView.Piece> pieces = new ArrayList<>();
        int at = from;
        for (Mark mark : marks) {
            Mention mention = mark.mention();
            if (mention.start() >= at && mention.end() <= to) {
                if (mention.start() > at) {
                    pieces.add(ArticleView.Piece.plain(text.substring(at, mention.start())));
                }
                pieces.add(piece(mark));
                at = mention.end();
            }
        }
        if (at < to) {
            pieces.add(ArticleView.Piece.plain(text.substring(at, to)));
        }
        return pieces;
    }

    private String title(Entity entity) {
        return texts.of(
                "article.mention", "name", entity.name(), "kind", texts.words().kind(entity));
    }

    private ArticleView.Piece piece(Mark mark) {
        return new ArticleView.Piece(
                text.substring(mark.mention().start(), mark.mention().end()),
                mark.tag().dimension().parameter(),
                title(mark.tag().entity()),
                anchor(mark.mention()));
    }
}
