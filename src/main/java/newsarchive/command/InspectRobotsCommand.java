package newsarchive.command;

import java.util.Objects;
import newsarchive.fetch.robots.Robots;
import newsarchive.fetch.robots.RobotsRules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a robots.txt says about one address and one agent. */
@Command(
        name = "robots",
        description =
                "Show whether a robots.txt allows --agent to ask for --url, and what else it says.")
final class InspectRobotsCommand implements Runnable {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String OURSELVES = "newsarchive";

    @Mixin private final InspectionOptions input = new InspectionOptions();

    @Override
    public void run() {
        input.answer(InspectRobotsCommand::inspect);
    }

    private static ObjectNode inspect(Inspected file) {
        Robots robots = Robots.read(file.content());
        RobotsRules rules = robots.rulesFor(Objects.requireNonNullElse(file.agent(), OURSELVES));
        ObjectNode json = MAPPER.createObjectNode();
        json.put("allowed", rules.allows(Objects.requireNonNullElse(file.url(), "/")));
        rules.crawlDelay()
                .ifPresentOrElse(
                        delay -> json.put("crawlDelay", delay.toMillis() / 1000.0),
                        () -> json.putNull("crawlDelay"));
        robots.sitemaps().forEach(json.putArray("sitemaps")::add);
        return json;
    }
}
