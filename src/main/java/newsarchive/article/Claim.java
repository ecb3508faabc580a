package newsarchive.article;

import java.util.List;

/**
 * Who is accused of acting against whom, by whom, on whose word, disputed by whom. The lists hold
 * ids of entities tagged in the same article, most central first, and may be empty, but not both
 * {@code accused} and {@code target}: nobody may know who did it. {@code sentences} is never empty.
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
        if ((accused.isEmpty() && target.isEmpty()) || sentences.isEmpty()) {
            throw new IllegalArgumentException(
                    "a claim names who is accused or acted against, in at least one sentence");
        }
    }
}
