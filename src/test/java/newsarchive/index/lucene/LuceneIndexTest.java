package newsarchive.index.lucene;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newsarchive.article.ArticleId;
import newsarchive.article.Dimension;
import newsarchive.article.Entity;
import newsarchive.article.Kind;
import newsarchive.index.ArticleIndex;
import newsarchive.index.ArticleIndexContract;
import newsarchive.index.ArticleVersion;
import newsarchive.index.Checkpoint;
import newsarchive.index.FacetCount;
import newsarchive.index.IndexFormatException;
import newsarchive.index.IndexLockedException;
import newsarchive.query.ArticleQuery;
import newsarchive.query.Facet;
import newsarchive.query.Selection;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the index in a folder beyond the contract: commits, readers and refusals. */
final class LuceneIndexTest {
    private static final Checkpoint FIRST = new Checkpoint("pages", 1);

    private static final int LONGEST_TERM = IndexWriter.MAX_TERM_LENGTH;

    @TempDir private Path folder;

    @Test
    void whatWasNotRefreshedIsLostAndWhatWasIsKept() {
        try (LuceneIndex index = LuceneIndex.openWriter(folder, LuceneIndexTest::nobody)) {
            ArticleIndexContract.put(index, article("kept"));
            index.put(List.of(article("lost").build()));
        }
        try (LuceneIndex index = LuceneIndex.openWriter(folder, LuceneIndexTest::nobody)) {
            assertThat(all(index)).containsExactly("kept");
            assertThat(index.find(new ArticleId("lost"))).isEmpty();
        }
    }

    @Test
    void theCheckpointIsRemembered() {
        try (LuceneIndex index = LuceneIndex.openWriter(folder, LuceneIndexTest::nobody)) {
            index.refresh(FIRST);
        }
        try (LuceneIndex index = LuceneIndex.openReader(folder, LuceneIndexTest::nobody)) {
            assertThat(index.status().checkpoint()).isEqualTo(FIRST);
        }
    }

    @Test
    void refreshingWithoutAChangeWritesNothing() throws IOException {
        try (LuceneIndex index = LuceneIndex.openWriter(folder, LuceneIndexTest::nobody)) {
            ArticleIndexContract.put(index, article("a"));
            index.refresh(FIRST);
            List<Path> before = files();
            index.refresh(FIRST);
            index.put(List.of(article("a").build()));
            index.refresh(FIRST);
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void aReaderBeginsEmptyAndFollows() {
        try (LuceneIndex reader =
                LuceneIndex.openReader(folder.resolve("missing"), LuceneIndexTest::nobody)) {
            assertThat(all(reader)).isEmpty();
            try (LuceneIndex writer =
                    LuceneIndex.openWriter(folder.resolve("missing"), LuceneIndexTest::nobody)) {
                ArticleIndexContract.put(writer, article("a"));
                reader.refresh(Checkpoint.START);
                assertThat(all(reader)).containsExactly("a");
            }
        }
    }

    @Test
    void aReaderFollowsByItselfWithinSeconds() throws InterruptedException {
        try (LuceneIndex reader = LuceneIndex.openReader(folder, LuceneIndexTest::nobody);
                LuceneIndex writer = LuceneIndex.openWriter(folder, LuceneIndexTest::nobody)) {
            ArticleIndexContract.put(writer, article("a"));
            Thread.sleep(1_100);
            assertThat(all(reader)).containsExactly("a");
        }
    }

    @Test
    void closingTwiceIsClosingOnce() {
        LuceneIndex index = LuceneIndex.openWriter(folder, LuceneIndexTest::nobody);
        index.close();
        index.close();
        assertThatThrownBy(() -> index.search(ArticleQuery.everything()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aReaderCannotWrite() {
        try (LuceneIndex reader = LuceneIndex.openReader(folder, LuceneIndexTest::nobody)) {
            assertThatThrownBy(() -> reader.put(List.of()))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aSecondWriterIsTurnedAway() {
        try (LuceneIndex first = LuceneIndex.openWriter(folder, LuceneIndexTest::nobody)) {
            assertThatThrownBy(() -> LuceneIndex.openWriter(folder, LuceneIndexTest::nobody))
                    .isInstanceOf(IndexLockedException.class)
                    .hasMessageContaining(folder.toString());
            assertThatThrownBy(() -> LuceneIndex.openRebuild(folder, LuceneIndexTest::nobody))
                    .isInstanceOf(IndexLockedException.class);
            ArticleIndexContract.put(first, article("a"));
        }
    }

    @Test
    void aRebuildShowsOnceItIsRefreshed() {
        fill("old");
        try (LuceneIndex reader = LuceneIndex.openReader(folder, LuceneIndexTest::nobody);
                LuceneIndex rebuild = LuceneIndex.openRebuild(folder, LuceneIndexTest::nobody)) {
            rebuild.put(List.of(article("new").build()));
            reader.refresh(Checkpoint.START);
            assertThat(all(reader)).containsExactly("old");
            rebuild.refresh(FIRST);
            reader.refresh(Checkpoint.START);
            assertThat(all(reader)).containsExactly("new");
        }
    }

    @Test
    void anAbandonedRebuildLeavesWhatWasThere() {
        fill("old");
        try (LuceneIndex rebuild = LuceneIndex.openRebuild(folder, LuceneIndexTest::nobody)) {
            rebuild.put(List.of(article("new").build()));
        }
        try (LuceneIndex index = LuceneIndex.openWriter(folder, LuceneIndexTest::nobody)) {
            assertThat(all(index)).containsExactly("old");
        }
    }

    @Test
    void aReaderOutlivesTheFolderBeingRemovedAndMadeAnew() throws IOException {
        fill("old");
        try (LuceneIndex reader = LuceneIndex.openReader(folder, LuceneIndexTest::nobody)) {
            for (Path file : files()) {
                Files.delete(file);
            }
            reader.refresh(Checkpoint.START);
            assertThat(all(reader)).containsExactly("old");
            fill("new");
            reader.refresh(Checkpoint.START);
            assertThat(all(reader)).containsExactly("new");
        }
    }

    @Test
    void anotherFormatIsRefusedInOneSentence() throws IOException {
        writeForeignIndex(Map.of("newsarchive-index-format", "999"));
        assertThatThrownBy(() -> LuceneIndex.openReader(folder, LuceneIndexTest::nobody))
                .isInstanceOf(IndexFormatException.class)
                .hasMessageContaining("format 999")
                .hasMessageEndingWith("run `newsarchive rebuild`");
        assertThatThrownBy(() -> LuceneIndex.openWriter(folder, LuceneIndexTest::nobody))
                .isInstanceOf(IndexFormatException.class);
    }

    @Test
    void anIndexWithoutAStampIsRefused() throws IOException {
        writeForeignIndex(Map.of());
        assertThatThrownBy(() -> LuceneIndex.openReader(folder, LuceneIndexTest::nobody))
                .isInstanceOf(IndexFormatException.class);
    }

    @Test
    void aDamagedIndexIsRefused() throws IOException {
        fill("a");
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith("segments_")) {
                Files.writeString(file, "damaged");
            }
        }
        assertThatThrownBy(() -> LuceneIndex.openReader(folder, LuceneIndexTest::nobody))
                .isInstanceOf(IndexFormatException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void aRebuildReplacesWhatCannotBeUsed() throws IOException {
        writeForeignIndex(Map.of());
        try (LuceneIndex index = LuceneIndex.openRebuild(folder, LuceneIndexTest::nobody)) {
            ArticleIndexContract.put(index, article("a"));
            assertThat(all(index)).containsExactly("a");
        }
    }

    @Test
    void thePresentNameOfAnEntityCounts() {
        Entity renamed = new Entity("tick", "Bronze Butler", Kind.THREAT_GROUP, null);
        try (LuceneIndex index = LuceneIndex.openWriter(folder, id -> Optional.of(renamed))) {
            ArticleIndexContract.put(
                    index, article("a").about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP));
            assertThat(index.search(ArticleQuery.everything()).facets().get(Facet.ACTOR))
                    .extracting(FacetCount::label)
                    .containsExactly("Bronze Butler", "Threat groups");
        }
    }

    @Test
    void searchingGoesOnWhileArticlesArePut() throws Exception {
        try (LuceneIndex writer = LuceneIndex.openWriter(folder, LuceneIndexTest::nobody);
                LuceneIndex reader = LuceneIndex.openReader(folder, LuceneIndexTest::nobody);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicBoolean done = new AtomicBoolean();
            List<Future<?>> searches =
                    IntStream.range(0, 2)
                            .<Future<?>>mapToObj(i -> threads.submit(() -> watch(reader, done)))
                            .toList();
            for (int i = 0; i < 8; i++) {
                ArticleIndexContract.put(writer, article("a" + i));
                reader.refresh(Checkpoint.START);
            }
            done.set(true);
            for (Future<?> search : searches) {
                search.get();
            }
            assertThat(reader.status().articles()).isEqualTo(8);
        }
    }

    /** Whatever is seen is of one moment. */
    private static void watch(ArticleIndex reader, AtomicBoolean done) {
        long before = 0;
        while (!done.get()) {
            var hits = reader.search(ArticleQuery.everything().ofSize(100));
            assertThat(hits.hits()).hasSize((int) hits.total());
            assertThat(hits.total()).isGreaterThanOrEqualTo(before);
            before = hits.total();
        }
    }

    @Test
    void textOfAnyLengthIsTaken() {
        try (LuceneIndex index = LuceneIndex.openWriter(folder, LuceneIndexTest::nobody)) {
            List<ArticleVersion> endless =
                    Stream.of("en", "ja", "zh", "ko", "no such language")
                            .flatMap(LuceneIndexTest::endless)
                            .toList();
            index.put(endless);
            index.refresh(FIRST);
            assertThat(index.status().articles()).isEqualTo(endless.size());
        }
    }

    private static int bytes(String letter) {
        return letter.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Stream<ArticleVersion> endless(String language) {
        return Stream.of("x", "\u00e9", "\u5b87", "\u0e01", "\u30ac", "\uD83D\uDE80", "\uD83D")
                .map(letter -> letter.repeat(LONGEST_TERM / bytes(letter) + 1))
                .map(text ->
                        article(language + text.codePointAt(0))
                                .headline(text)
                                .publisher(text)
                                .language(language)
                                .build());
    }

    @Test
    void aFacetTellsTheMostFrequentAndTheChosen() {
        try (LuceneIndex index = LuceneIndex.openWriter(folder, LuceneIndexTest::nobody)) {
            index.put(IntStream.range(0, 300).mapToObj(LuceneIndexTest::ofOwnPublisher).toList());
            index.put(List.of(article("b").publisher("Paper 299").build()));
            index.refresh(FIRST);
            ArticleQuery every = ArticleQuery.everything();
            assertThat(index.search(every).facets().get(Facet.PUBLISHER))
                    .hasSize(200)
                    .extracting(FacetCount::id)
                    .startsWith("paper-299", "paper-0", "paper-1", "paper-10")
                    .doesNotContain("paper-99");
            Selection rare = Selection.NONE.including("paper-99");
            assertThat(index.search(every.choosing(Facet.PUBLISHER, rare)).facets())
                    .extractingByKey(Facet.PUBLISHER, InstanceOfAssertFactories.LIST)
                    .hasSize(201);
        }
    }

    private static ArticleVersion ofOwnPublisher(int number) {
        return article("a" + number).publisher("Paper " + number).build();
    }

    private static Optional<Entity> nobody(String id) {
        return Optional.empty();
    }

    private void fill(String id) {
        try (LuceneIndex index = LuceneIndex.openWriter(folder, LuceneIndexTest::nobody)) {
            ArticleIndexContract.put(index, article(id));
        }
    }

    private void writeForeignIndex(Map<String, String> userData) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(userData.entrySet());
            writer.commit();
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<String> all(ArticleIndex index) {
        return ArticleIndexContract.search(index, "");
    }
}
