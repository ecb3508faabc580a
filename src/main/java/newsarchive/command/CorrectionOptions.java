package newsarchive.command;

import java.util.Objects;
import java.util.function.Function;
import newsarchive.correct.Corrected;
import newsarchive.correct.CorrectionText;
import newsarchive.correct.Corrector;
import newsarchive.desk.Correction;
import newsarchive.desk.DecisionJson;
import newsarchive.index.Effect;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** What can be asked of every correction that is made. */
final class CorrectionOptions {
    @Option(
            names = "--preview",
            description = "Only say how many articles it would change; decide nothing.")
    private boolean preview;

    @Option(names = "--json", description = "Print the answer as one JSON object.")
    private boolean json;

    /** Makes or previews what is asked for, and prints it. */
    void answer(@Nullable CorrectCommand command, Function<Corrector, Correction> asked) {
        CorrectCommand correct = Objects.requireNonNull(command, "set by picocli");
        correct.with(corrector -> {
            Correction correction = asked.apply(corrector);
            if (preview) {
                Effect effect = corrector.preview(correction);
                String line = "would change " + CorrectionText.of(effect);
                System.out.println(
                        json
                                ? with(DecisionJson.write(correction), effect)
                                : CorrectionText.of(correction) + ": " + line);
            } else {
                made(correct, corrector.make(correction));
            }
        });
    }

    private void made(CorrectCommand correct, Corrected made) {
        System.out.println(json ? json(made) : made.decision().number() + "  " + line(made));
        correct.say("take it back with: newsarchive correct undo " + made.decision().number());
    }

    static String line(Corrected made) {
        return CorrectionText.of(made.decision().correction())
                + ": changes "
                + CorrectionText.of(made.effect());
    }

    static ObjectNode json(Corrected made) {
        return with(DecisionJson.write(made.decision()), made.effect());
    }

    private static ObjectNode with(ObjectNode json, Effect effect) {
        return json.put("changes", effect.changes()).put("of", effect.of());
    }
}
