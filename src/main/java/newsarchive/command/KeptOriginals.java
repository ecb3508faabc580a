package newsarchive.command;

import java.util.Optional;
import newsarchive.extract.RobotsMarks;
import newsarchive.index.ArticleVersion;
import newsarchive.page.Page;
import newsarchive.page.Sha256;
import newsarchive.page.warc.KeptPages;
import newsarchive.web.original.Originals;

/** Finds originals among the kept pages, and asks each whether it may be shown to others. */
record KeptOriginals(KeptPages kept) implements Originals {

    @Override
    public Optional<Original> find(ArticleVersion version) {
        return kept.endingAt(version.arrival())
                .filter(page -> Sha256.hex(page.content()).equals(version.digest()))
                .map(KeptOriginals::original);
    }

    private static Original original(Page page) {
        return new Original(page, !RobotsMarks.of(page).noarchive());
    }
}
