package newsarchive.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TokenTest {
    @Test
    void onlyTheSecretMatches() {
        Token token = Token.of("0123456789abcdef");
        assertThat(token.matches("0123456789abcdef")).isTrue();
        assertThat(token.matches("0123456789abcdeF")).isFalse();
        assertThat(token.matches("")).isFalse();
        assertThat(token).hasToString("a token");
    }

    @Test
    void noTwoRandomOnesAreTheSame() {
        assertThat(Token.random().secret()).isNotEqualTo(Token.random().secret()).hasSize(48);
    }

    @Test
    void whatACookieCannotCarryIsRefusedWithoutRepeatingIt() {
        for (String wrong :
                new String[] {"", "short", "with spaces and more", "semi;colon,0123456789"}) {
            assertThatThrownBy(() -> Token.of(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("a token is one line of");
        }
    }
}
