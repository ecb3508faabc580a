package newsarchive.page.warc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newsarchive.page.Found;
import newsarchive.page.MediaTypes;
import newsarchive.page.Page;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages of any WARC file, packed or not, our own or another tool's. A damaged file is read as
 * far as it goes; every record that is no page, or makes no sense, is left out with the reason.
 */
public final class WarcPages {
    private static final Logger LOG = LoggerFactory.getLogger(WarcPages.class);
    private static final long LARGEST = 64 << 20;

    private final Path path;
    private final WarcReader reader;
    private boolean ended;

    private WarcPages(Path path, WarcReader reader) {
        this.path = path;
        this.reader = reader;
    }

    /** Everything in the file, lazily; to be closed. */
    public static Stream<Found> of(Path path) {
        try {
            WarcPages pages = new WarcPages(path, new WarcReader(path));
            return Stream.iterate(pages.next(), Optional::isPresent, found -> pages.next())
                    .map(Optional::orElseThrow)
                    .onClose(pages::close);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} cannot be read: {}", path, e.getMessage());
            return Stream.of(new Found.LeftOut("unreadable: damaged WARC file", path.toString()));
        }
    }

    private Optional<Found> next() {
        try {
            return ended ? Optional.empty() : reader.next().map(this::found);
        } catch (IOException | RuntimeException e) {
            // jwarc throws unchecked exceptions too where a header makes no sense.
            ended = true;
            LOG.warn("{} is damaged: {}", where(), e.getMessage());
            return Optional.of(new Found.LeftOut("unreadable: damaged WARC file", where()));
        }
    }

    private String where() {
        return path + "@" + reader.position();
    }

    private Found found(WarcRecord record) {
        try {
            if (record.body().size() > LARGEST) {
                return new Found.LeftOut("skipped: larger than 64 MiB", where());
            }
            return PageRecord.read(record)
                    .map(this::found)
                    .orElseGet(() ->
                            new Found.LeftOut("skipped: " + record.type() + " record", where()));
        } catch (ParsingException | IllegalArgumentException e) {
            // The record's length is known, so what follows it can still be read.
            LOG.warn("{} is damaged: {}", where(), e.getMessage());
            return new Found.LeftOut("unreadable: damaged record", where());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
