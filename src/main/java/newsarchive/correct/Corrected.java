package newsarchive.correct;

import newsarchive.desk.Decision;
import newsarchive.index.Effect;

/** A decision with what it does to the articles there are. */
public record Corrected(Decision decision, Effect effect) {}
