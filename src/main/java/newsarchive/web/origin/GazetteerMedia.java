package newsarchive.web.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.story.origin.Media;
import newsarchive.story.origin.Medium;

/** The media of the gazetteer. */
record GazetteerMedia(Gazetteer gazetteer) implements Media {
    private static final int LONGEST_NAME = 4;

    @Override
    public Optional<Medium> named(String name) {
        return gazetteer.bearers(name).stream()
                .filter(entity -> entity.kind().isMedia())
                .findFirst()
                .map(Medium::of);
    }

    /** Longer names before shorter ones, each in exactly the case of the table. */
    @Override
    public List<Medium> agenciesIn(String line) {
        List<String> words = Arrays.asList(line.split("[^\\p{L}\\p{N}'’.-]+", -1));
        List<Medium> agencies = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            for (int end = Math.min(words.size(), at + LONGEST_NAME); end > at; end--) {
                Optional<Medium> agency = agency(String.join(" ", words.subList(at, end)));
                if (agency.isPresent()) {
                    agencies.add(agency.get());
                    next = end;
                    break;
                }
            }
            at = next;
        }
        return agencies;
    }

    private Optional<Medium> agency(String name) {
        return gazetteer.bearers(name).stream()
                .filter(entity -> entity.kind() == Kind.NEWS_AGENCY && isWritten(entity, name))
                .findFirst()
                .map(Medium::of);
    }

    private boolean isWritten(Entity entity, String name) {
        return gazetteer.names(entity.id()).stream().anyMatch(one -> one.text().equals(name));
    }
}
