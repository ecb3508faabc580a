package newsarchive.web;

import static newsarchive.testing.ArticleVersions.article;

import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.index.ArticleVersion;

/** Two reports about a space agency, for tests of what is said of them over HTTP. */
final class Reports {
    static final ArticleVersion TICK =
            article("a1")
                    .headline("Tick broke into the space agency")
                    .body("Police in Tokyo blame a group.\nThe agency said little.")
                    .published("2021-04-20T11:05+09:00")
                    .publisher("Meridian Wire")
                    .about(Dimension.ACTOR, "tick", Kind.THREAT_GROUP)
                    .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                    .claim("tick", "JP")
                    .build();

    static final ArticleVersion LAZARUS =
            article("a2")
                    .headline("Lazarus named by the space agency")
                    .published("2022-01-02")
                    .about(Dimension.ACTOR, "lazarus", Kind.THREAT_GROUP)
                    .about(Dimension.COUNTRY, "JP", Kind.COUNTRY)
                    .build();

    private Reports() {}
}
