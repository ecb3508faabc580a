package newsarchive.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    APT28,                       apt28
                    People's Liberation Army,    peoples-liberation-army
                    U.S. Cyber Command,          us-cyber-command
                    "  —Fancy  Bear (Sofacy)! ", fancy-bear-sofacy
                    O’ Neill,                    o-neill
                    Élysée,                      élysée
                    防衛省・自衛隊,                防衛省-自衛隊
                    भारत,                        भारत
                    Team Ⅳ½,                     team-ⅳ½
                    "…",                         ""
                    """)
    void theIdOfANameIsItsLettersAndDigitsJoinedByHyphens(String name, String id) {
        assertThat(Entity.slug(name)).isEqualTo(id);
    }
}
