package newsarchive.command;

import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** What every kind of inspection is told, and how it answers: one line of JSON for each input. */
final class InspectionOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "What to inspect, packed with gzip or not; - reads JSON Lines"
                            + " {\"id\",\"file\" or \"base64\",\"url\",\"agent\"} and keeps the id.")
    private List<String> files = List.of();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The address that the input came from.")
    private @Nullable String url;

    @Option(
            names = "--agent",
            paramLabel = "NAME",
            description = "The name of the robot that asks (default: newsarchive).")
    private @Nullable String agent;

    /**
     * Answers all inputs in their order.
     *
     * @param inspect what it throws becomes the answer of that line, or for a file that was named
     *     the end of the command
     */
    void answer(Function<Inspected, ObjectNode> inspect) {
        PrintStream out =
                new PrintStream(
                        new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        try {
            for (String file : files) {
                if (file.equals("-")) {
                    new JsonAnswers(question -> inspect.apply(Inspected.of(question)))
                            .run(System.in, out);
                } else {
                    out.println(inspect.apply(Inspected.file(file, url, agent)));
                }
            }
        } finally {
            out.flush(); // What was answered before a mistake stays answered.
        }
    }
}
