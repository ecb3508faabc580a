package newsarchive.fetch.opml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newsarchive.source.EntryPoint;
import newsarchive.source.EntryPoint.Kind;
import newsarchive.source.Source;
import org.junit.jupiter.api.Test;

final class OpmlTest {
    private static final EntryPoint ONE =
            new EntryPoint(Kind.FEED, "https://one.example/f?a=1&b=2");
    private static final EntryPoint TWO = new EntryPoint(Kind.FEED, "https://one.example/g");

    @Test
    void nestedOutlinesAreReadInTheirOrder() {
        String text =
                """
                <?xml version="1.0"?><!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <OPML version="1.1"><head><title>&x;</title></head><body>
                <outline text="Ports"><outline text="One" type="rss" xmlurl="https://one.example/f?a=1&b=2">
                <Outline TITLE="Two" XMLURL="https://one.example/g"/></outline></outline>
                <outline text="Only a page" htmlUrl="https://page.example/"/>
                <outline text="A group"/><outline xmlUrl="file:///etc/passwd"/>
                <outline text="One" xmlUrl="https://one.example/f?a=1&amp;b=2"/>
                """;
        assertThat(Opml.read(text.getBytes(UTF_8)).orElseThrow())
                .containsExactly(
                        new Subscription("One", ONE),
                        new Subscription("Two", TWO),
                        new Subscription(
                                "Only a page", new EntryPoint(Kind.SITE, "https://page.example/")));
    }

    @Test
    void whatIsNoOpmlIsNone() {
        assertThat(Opml.read("<rss/>".getBytes(UTF_8))).isEmpty();
        assertThat(Opml.read("".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String name = "One & \"all\" <ports> ü";
        EntryPoint sitemap = new EntryPoint(Kind.SITEMAP, "https://two.example/s.xml");
        String opml =
                Opml.write(
                        List.of(
                                source("https://one.example/", name, ONE, TWO),
                                source("https://two.example/", "Two", sitemap)));
        assertThat(Opml.isOpml(opml.getBytes(UTF_8))).isTrue();
        assertThat(Opml.read(opml.getBytes(UTF_8)).orElseThrow())
                .containsExactly(
                        new Subscription(name, ONE),
                        new Subscription(name, TWO),
                        new Subscription("Two", new EntryPoint(Kind.SITE, "https://two.example/")));
    }

    private static Source source(String address, String name, EntryPoint... points) {
        return new Source(
                1,
                address,
                name,
                List.of(points),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty());
    }
}
