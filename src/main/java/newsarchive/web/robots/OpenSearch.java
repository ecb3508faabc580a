package newsarchive.web.robots;

/** The description by which browsers add a site to their search engines (OpenSearch 1.1). */
final class OpenSearch {
    private OpenSearch() {}

    /**
     * @param base scheme and host of the server as the browser knows it
     */
    static String description(String base) {
        String address = escaped(base);
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
          <ShortName>News archive</ShortName>
          <Description>Search the news archive at %1$s</Description>
          <InputEncoding>UTF-8</InputEncoding>
          <Image width="16" height="16" type="image/svg+xml">%1$s/static/icon.svg</Image>
          <Url type="text/html" method="get" template="%1$s/?q={searchTerms}"/>
          <Url type="application/atom+xml" method="get" template="%1$s/feed.atom?q={searchTerms}"/>
          <Url type="application/json" method="get" template="%1$s/api/search?q={searchTerms}"/>
          <Url type="application/opensearchdescription+xml" rel="self" template="%1$s/opensearch.xml"/>
        </OpenSearchDescription>
        """
                .formatted(address);
    }

    /** A host comes from the request and may hold anything. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "%7B")
                .replace("}", "%7D");
    }
}
