package newsarchive.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import newsarchive.query.Facet;
import org.junit.jupiter.api.Test;

final class PairTest {

    @Test
    void whatMeetsAsOftenAsByChanceIsNoSurprise() {
        Pair pair = pair(50, 20, 10, 100);
        assertThat(pair.lift()).isEqualTo(1);
        assertThat(pair.surprise()).isCloseTo(0, within(1e-9));
    }

    @Test
    void whatAvoidsEachOtherIsANegativeSurprise() {
        assertThat(pair(50, 50, 1, 100).surprise()).isNegative();
        assertThat(pair(10, 10, 10, 100).lift()).isEqualTo(10);
    }

    /** The words "the swiss" in the table of Dunning's article. */
    @Test
    void theSurpriseIsTheOneOfThePublishedTable() {
        assertThat(pair(110 + 2442, 110 + 111, 110, 110 + 2442 + 111 + 29114).surprise())
                .isCloseTo(270.72, within(0.01));
    }

    @Test
    void frequentPairsSurpriseMoreThanRareOnesOfTheSameLift() {
        Pair frequent = pair(100, 100, 50, 1000);
        Pair rare = pair(10, 10, 5, 100);
        assertThat(frequent.lift()).isEqualTo(rare.lift());
        assertThat(Pair.MOST_SURPRISING.compare(frequent, rare)).isNegative();
    }

    private static Pair pair(long one, long other, long both, long total) {
        return new Pair(entity("a", one), entity("b", other), both, total);
    }

    private static FacetCount entity(String id, long count) {
        return new FacetCount(Facet.ACTOR, id, id, null, count, false, false);
    }
}
