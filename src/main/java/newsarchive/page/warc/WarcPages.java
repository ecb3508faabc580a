package newsarchive.page.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.page.Found;
import newsarchive.page.MediaTypes;
import newsarchive.page.Page;
import newsarchive.page.record.ArchiveReader;
import newsarchive.page.record.Piece;
import newsarchive.page.record.RecordHead;
import newsarchive.page.record.RecordPage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages of any WARC or ARC file, packed or not, our own or another tool's. A damaged file is
 * read as far as it goes; every record that is no page, or makes no sense, is left out with the
 * reason.
 */
public final class WarcPages {
    private static final Logger LOG = LoggerFactory.getLogger(WarcPages.class);
    private static final long LARGEST = 64 << 20;

    private final String name;
    private final ArchiveReader reader;
    private long records;

    private WarcPages(String name, ArchiveReader reader) {
        this.name = name;
        this.reader = reader;
    }

    /** Everything in the file, lazily; to be closed. */
    public static Stream<Found> of(Path path) {
        try {
            return of(path.toString(), Files.newInputStream(path));
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", path, e.getMessage());
            return Stream.of(new Found.LeftOut("unreadable: file", path.toString()));
        }
    }

    /** Everything in a file that is open, lazily; closed with the stream. */
    static Stream<Found> of(String name, InputStream file) throws IOException {
        WarcPages pages = new WarcPages(name, new ArchiveReader(file));
        return Stream.iterate(pages.next(), Optional::isPresent, found -> pages.next())
                .map(Optional::orElseThrow)
                .onClose(pages::close);
    }

    private Optional<Found> next() {
        return reader.next()
                .map(piece ->
                        switch (piece) {
                            case Piece.Entry(var head, var block) -> found(head, block);
                            case Piece.Damage(var why) -> damage(why);
                        });
    }

    private Found damage(String why) {
        LOG.warn("{} is damaged: {}", where(), why);
        return new Found.LeftOut("unreadable: damaged archive file", where());
    }

    private String where() {
        return name + ", record " + records;
    }

    private Found found(RecordHead head, InputStream block) {
        records++;
        if (!RecordPage.isPossible(head)) {
            return new Found.LeftOut("skipped: " + kind(head) + " record", where());
        }
        if (head.length() > LARGEST) {
            return new Found.LeftOut("skipped: larger than 64 MiB", where());
        }
        try {
            return found(RecordPage.of(head, block.readAllBytes()));
        } catch (IOException e) {
            LOG.warn("{} is damaged: {}", where(), e.getMessage());
            return new Found.LeftOut("unreadable: damaged record", where());
        }
    }

    /** Types that nobody knows are one kind, for whoever counts them. */
    private static String kind(RecordHead head) {
        return switch (head.type()) {
            case "warcinfo",
                    "response",
                    "resource",
                    "request",
                    "metadata",
                    "revisit",
                    "conversion",
                    "continuation" ->
                    head.type();
            default -> "unknown";
        };
    }

    private Found found(Page page) {
        String problem = problem(page);
        return problem == null
                ? new Found.Loadable(page, where())
                : new Found.LeftOut(problem, where());
    }

    /** Why the page cannot be loaded; null if it can. */
    private static @Nullable String problem(Page page) {
        if (page.status() != 200) {
            return "skipped: HTTP " + page.status();
        }
        String type = page.contentType().map(MediaTypes::base).orElse("text/html");
        boolean json = page.origin() == Page.Origin.HANDED_OVER && type.equals("application/json");
        if (!json && !MediaTypes.isHtml(type)) {
            return "skipped: " + type;
        }
        return page.headers().getOrDefault("content-encoding", List.of()).stream()
                .map(MediaTypes::base)
                .filter(encoding -> encoding.equals("br") || encoding.equals("zstd"))
                .findFirst()
                .map(encoding -> "unreadable: content encoding " + encoding)
                .orElse(null);
    }

    private void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
