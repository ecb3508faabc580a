package newsarchive.command.setting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be set; each has a line in src/docs/settings.md. */
public enum Setting {
    INDEX("index", "lucene", "the index backend"),
    SERVER_HOST("server.host", "127.0.0.1", "the address the server listens on"),
    SERVER_PORT("server.port", "8080", "the port the server listens on; 0 takes a free one"),
    SERVER_PUBLIC_URL(
            "server.publicUrl",
            "",
            "the address under which a proxy on this machine hands the server on; empty for none"),
    SERVER_ORIGINALS(
            "server.originals",
            "loopback",
            "where kept pages are shown: loopback (this machine alone) or everywhere"),
    SERVER_SEARCHES(
            "server.searches",
            "loopback",
            "where saved searches are shown: loopback (this machine alone) or everywhere"),
    SERVER_FULL_TEXT(
            "server.fullText",
            "loopback",
            "where whole articles can be exported: loopback (this machine alone) or everywhere"),
    RANK_HEADLINE(
            "rank.headline",
            "3",
            "what a word in the headline counts, where one in the body counts 1"),
    RANK_LEAD("rank.lead", "1.5", "what a word in the first paragraphs counts besides"),
    RANK_FORM(
            "rank.form",
            "0.9",
            "what another form of a word counts, where the word as typed counts 1"),
    RANK_BOTH("rank.both", "0.2", "share of the lesser of these two that counts besides"),
    RANK_NEAR("rank.near", "0.1", "what words near each other count besides"),
    RANK_ALIKE(
            "rank.alike",
            "0.5",
            "what the words count that the best partial matches have in common"),
    RANK_K1("rank.k1", "1.2", "how soon repetition stops to count, as k1 of BM25"),
    RANK_B("rank.b", "0.75", "how much long articles are marked down, 0 to 1, as b of BM25"),
    LOAD_WORKERS("load.workers", "0", "threads that extract and tag; 0 takes one a core"),
    KEEP_FILE_MEGABYTES("keep.fileMegabytes", "1000", "the size at which a new WARC file is begun"),
    KEEP_LEAST_FREE(
            "keep.leastFreeMegabytes",
            "500",
            "megabytes of free disk below which nothing more is loaded or fetched"),
    CRAWL_CONTACT("crawl.contact", "", "where sites find you: a mail address or a page"),
    CRAWL_DEPTH("crawl.depth", "10", "links that are followed from what a source names"),
    FETCH_MAX_BYTES(
            "fetch.maxBytes", "20971520", "the largest page that is fetched, in bytes, unpacked"),
    FETCH_TIMEOUT("fetch.timeoutSeconds", "30", "seconds until a request is given up"),
    FETCH_IDLE("fetch.idleSeconds", "15", "seconds of silence until a request is given up"),
    FETCH_CONNECTIONS("fetch.connections", "16", "requests under way at once, to all hosts"),
    FETCH_PROXY("fetch.proxy", "", "an HTTP proxy that is asked in place of servers, HOST:PORT"),
    FETCH_DELAY("fetch.delayMillis", "1000", "milliseconds between two requests to one host"),
    ALERT_OWN_NETWORK(
            "alert.ownNetwork",
            "no",
            "whether webhooks may be on this machine or in a private network: yes or no"),
    ALERT_TIMEOUT("alert.timeoutSeconds", "10", "seconds until posting to a webhook is given up"),
    ALERT_SECRET_FILE(
            "alert.secretFile", "", "a file with the secret by which what is posted is signed");

    private final String key;
    private final String standard;
    private final String meaning;

    Setting(String key, String standard, String meaning) {
        this.key = key;
        this.standard = standard;
        this.meaning = meaning;
    }

    /** The name in the archive's settings.properties. */
    public String key() {
        return key;
    }

    /** The value without any setting. */
    public String standard() {
        return standard;
    }

    public String meaning() {
        return meaning;
    }

    /** The name in the environment, such as NEWSARCHIVE_SERVER_PORT. */
    public String variable() {
        return "NEWSARCHIVE_"
                + key.replaceAll("([a-z])([A-Z])", "$1_$2")
                        .replace('.', '_')
                        .toUpperCase(Locale.ROOT);
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    }
}
