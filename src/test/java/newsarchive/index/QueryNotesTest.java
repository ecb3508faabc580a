package newsarchive.index;

import static newsarchive.testing.ArticleVersions.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newsarchive.article.Dimension;
import newsarchive.article.Kind;
import newsarchive.gazetteer.Gazetteer;
import newsarchive.index.lucene.LuceneAnalysis;
import newsarchive.query.ArticleQuery;
import newsarchive.query.GazetteerNames;
import newsarchive.query.NameResolver;
import newsarchive.query.QueryString;
import newsarchive.testing.ScanIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryNotesTest {
    private static final NameResolver NAMES = new GazetteerNames(Gazetteer.builtIn());
    private final ArticleIndex index = new ScanIndex(new LuceneAnalysis());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "q=titel:jaxa | no field 'titel', so 'titel:jaxa' was searched as words; did you mean"
                        + " title:?",
                "q=actr:tick | did you mean actor:?",
                "q=body:jaxa | words without a field are searched in headline and text",
                "q=lang:ja | did you mean language:?",
                "q=date:2021 | after:2021-04 and before:2021-04-20 ask for days",
                "q=colour:red | fields are title, lead",
                "q=year:2021..2023 | '2021..2023' is no year such as 2021; after:2021 before:2023",
                "q=actor:nobodyatall | no actor is known as 'nobodyatall'",
                "q=jaxa -country:Germny | no country is known as 'GERMNY'; did you mean Germany?",
                "country=Germny | no country is known as 'GERMNY'; did you mean Germany?",
                "actor=thread-group/ | no actor is known as 'thread-group/'",
                "q=target:Germny | nobody is known as 'germny', target; did you mean Germany?",
                "q=language:Japnese | no language is known as 'japnese'; did you mean Japanese?",
                "publisher=nowhere | no article of a publisher 'nowhere'",
                "q=after:2021-04 before:2020 | no day is both since 2021-04-01 and until 2020-12-31",
                "from=2024&to=2020 | no day is both since 2024-01-01 and until 2020-12-31",
            })
    void whatCannotFindAnythingIsSaidInOneNote(String parameters, String note) {
        assertThat(notes(parameters)).singleElement().asString().contains(note);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=at 10:30",
                "q=Tokyo:Japan",
                "q=mailto:mia@news.example",
                "q=std::move",
                "q=actor:tick",
                "q=actor:threat-group/",
                "country=JP",
                "country=Germany",
                "q=language:Japanese",
                "year=1999",
                "from=2020&to=2020",
                "q=after:2020 before:2020",
                "q=after:2021 OR before:2020",
            })
    void whatIsKnownNeedsNoNote(String parameters) {
        assertThat(notes(parameters)).isEmpty();
    }

    @Test
    void whomNoTableKnowsMayStandInArticles() {
        index.put(
                List.of(
                        article("a")
                                .publisher("Meridian Wire")
                                .about(Dimension.ACTOR, "unc90817", Kind.THREAT_GROUP)
                                .build()));
        index.refresh(Checkpoint.START);
        assertThat(notes("actor=unc90817")).isEmpty();
        assertThat(notes("q=publisher:meridian-wire")).isEmpty();
    }

    private List<String> notes(String parameters) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (String parameter : parameters.split("&", -1)) {
            String[] sides = parameter.split("=", 2);
            read.computeIfAbsent(sides[0], name -> new ArrayList<>()).add(sides[1]);
        }
        ArticleQuery query = new QueryString(NAMES, LocalDate.of(2021, 4, 20)).read(read);
        return new QueryNotes(index, NAMES).of(query, index.search(query));
    }
}
