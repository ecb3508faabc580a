package newsarchive.article;

import java.util.List;

/**
 * Who is accused of acting against whom, by whom, on whose word, disputed by whom. The lists hold
 * ids of entities tagged in the same article, most central first, and may be empty but for {@code
 * accused}; {@code sentences} is never empty.
 */
public record Claim(
        List<String> accused,
        List<String> target,
        List<String> attributedBy,
        List<String> reportedBy,
        List<String> disputedBy,
        Certainty certainty,
        List<Span> sentences) {
    public Claim {
        accused = List.copyOf(accused);
        target = List.copyOf(target);
        attributedBy = List.copyOf(attributedBy);
        reportedBy = List.copyOf(reportedBy);
        disputedBy = List.copyOf(disputedBy);
        sentences = List.copyOf(sentences);
        if (accused.isEmpty() || sentences.isEmpty()) {
            throw new IllegalArgumentException("a claim accuses somebody in at least one sentence");
        }
    }
}
