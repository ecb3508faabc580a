package newsarchive.command;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import newsarchive.fetch.sitemap.Listed;
import newsarchive.fetch.sitemap.Sitemap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The addresses in a sitemap, or the sitemaps in an index. */
@Command(
        name = "sitemap",
        description = "Show the addresses in a sitemap, or the sitemaps that an index names.")
final class InspectSitemapCommand implements Runnable {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Mixin private final InspectionOptions input = new InspectionOptions();

    @Override
    public void run() {
        input.answer(InspectSitemapCommand::inspect);
    }

    private static ObjectNode inspect(Inspected file) {
        Sitemap sitemap =
                Sitemap.read(
                                file.content(),
                                Optional.empty(),
                                Objects.requireNonNullElse(file.url(), ""))
                        .orElseThrow(() -> new Mistake("no sitemap: " + file.name()));
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode listed = json.putArray(sitemap.isIndex() ? "children" : "urls");
        sitemap.listed().forEach(one -> listed.add(write(one)));
        if (sitemap.isCut()) {
            json.put("cut", true);
        }
        return json;
    }

    private static ObjectNode write(Listed listed) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("url", listed.url());
        listed.lastmod()
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .ifPresent(date -> json.put("lastmod", date));
        if (!listed.news().isEmpty()) {
            ObjectNode news = json.putObject("news");
            listed.news().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(field -> news.put(field.getKey(), field.getValue()));
        }
        return json;
    }
}
