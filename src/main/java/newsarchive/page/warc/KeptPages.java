package newsarchive.page.warc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newsarchive.page.Page;

/** The reading end of the kept pages; may be used while another process writes. */
public final class KeptPages {
    private final WarcFolder folder;

    public KeptPages(Path folder) {
        this.folder = new WarcFolder(folder);
    }

    /** The number of pages behind a position. */
    public long count(Position from) {
        return folder.files().stream()
                .filter(file -> name(file).compareTo(from.file()) >= 0)
                .mapToLong(file -> {
                    try (Stream<CdxLine> lines = lines(file, from)) {
                        return lines.count();
                    }
                })
                .sum();
    }

    /**
     * The addresses of pages that were captured at that time or later, in their canonical form,
     * each with its newest capture, to the second.
     */
    public Map<String, Instant> capturedSince(Instant since) {
        Instant second = since.truncatedTo(ChronoUnit.SECONDS);
        Map<String, Instant> captured = new HashMap<>();
        for (Path file : folder.files()) {
            try (Stream<CdxLine> lines = new CdxFile(file).lines()) {
                lines.filter(line -> !line.captured().isBefore(second))
                        .forEach(line ->
                                captured.merge(line.address(), line.captured(), KeptPages::later));
            }
        }
        return captured;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** All pages behind a position in the order in which they were kept, lazily; to be closed. */
    public Stream<Kept> read(Position from) {
        return read(from, line -> true);
    }

    /** Those of them that are wanted. */
    public Stream<Kept> read(Position from, Predicate<KeptLine> wanted) {
        return folder.files().stream()
                .filter(file -> name(file).compareTo(from.file()) >= 0)
                .flatMap(file -> read(file, from, wanted));
    }

    /**
     * The page whose record ends at a place.
     *
     * @param place the {@link Position#number number} of its end; none for one that is no end of a
     *     page, damaged or expunged
     */
    public Optional<Page> endingAt(long place) {
        return folder.files().stream()
                .flatMap(file -> line(file, place).flatMap(line -> read(file, line)).stream())
                .findFirst();
    }

    private static Optional<CdxLine> line(Path file, long place) {
        if (!Position.isIn(name(file), place)) {
            return Optional.empty();
        }
        try (Stream<CdxLine> lines = lines(file, Position.START)) {
            return lines.filter(line -> new Position(name(file), line.end()).number() == place)
                    .findFirst();
        }
    }

    private static Optional<Page> read(Path file, CdxLine line) {
        try (FileChannel channel = FileChannel.open(file)) {
            return switch (read(channel, file, line)) {
                case Kept.Whole(Page page, Position _) -> Optional.of(page);
                case Kept.Damaged _ -> Optional.empty();
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** What the tables of contents say, in the order of keeping; to be closed. */
    public Stream<KeptLine> lines() {
        return folder.files().stream()
                .flatMap(file -> lines(file, Position.START))
                .map(CdxLine::kept);
    }

    private static Stream<Kept> read(Path file, Position from, Predicate<KeptLine> wanted) {
        try {
            FileChannel channel = FileChannel.open(file);
            return lines(file, from)
                    .filter(line -> wanted.test(line.kept()))
                    .map(line -> read(channel, file, line))
                    .onClose(() -> close(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Stream<CdxLine> lines(Path file, Position from) {
        long offset = name(file).equals(from.file()) ? from.offset() : 0;
        return new CdxFile(file)
                .lines()
                .filter(line -> line.offset() >= offset && !line.isRevisit());
    }

    private static Kept read(FileChannel channel, Path file, CdxLine line) {
        Position end = new Position(name(file), line.end());
        try {
            Optional<Page> page =
                    PageRecord.read(GzipMember.read(channel, line.offset()).content());
            return page.<Kept>map(found -> new Kept.Whole(found, end))
                    .orElseGet(() -> new Kept.Damaged(end, "no page record"));
        } catch (IOException | RuntimeException e) {
            // jwarc throws unchecked exceptions too where a header makes no sense.
            return new Kept.Damaged(end, String.valueOf(e.getMessage()));
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
