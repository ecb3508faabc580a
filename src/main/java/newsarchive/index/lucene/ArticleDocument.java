package newsarchive.index.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newsarchive.article.Article;
import newsarchive.article.ArticleJson;
import newsarchive.article.Claim;
import newsarchive.article.ClaimRole;
import newsarchive.article.PublicationDate;
import newsarchive.article.Tag;
import newsarchive.article.TagsJson;
import newsarchive.index.ArticleVersion;
import newsarchive.page.CanonicalUrl;
import newsarchive.query.Facet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Writes the versions of one article as Lucene's documents: the newest searched, others kept. */
final class ArticleDocument {
    private static final FieldType TEXT = text();

    private final Document document = new Document();

    private ArticleDocument() {}

    /** Offsets stand in the postings, so that marking matches need not read the text again. */
    private static FieldType text() {
        FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }

    /**
     * One document for each version, given oldest first.
     *
     * @param newest with what its text is compared by
     * @param copies the {@link Fields#version versions} of other articles that it is a copy of
     * @param functionWords to tell the language of an article that does not tell it
     */
    static List<Document> ofVersions(
            List<ArticleVersion> versions,
            CopyFinder.Sought newest,
            Set<String> copies,
            FunctionWords functionWords) {
        List<Document> documents = new ArrayList<>();
        for (ArticleVersion older : versions.subList(0, versions.size() - 1)) {
            documents.add(new ArticleDocument().keep(older).document);
        }
        ArticleDocument searched = new ArticleDocument().keep(newest.version());
        searched.search(newest.version(), functionWords);
        searched.arrived(ArticleVersion.lastArrival(versions.reversed()));
        searched.kept(versions);
        searched.story(newest, copies);
        documents.add(searched.document);
        return documents;
    }

    private ArticleDocument keep(ArticleVersion version) {
        document.add(new KeywordField(Fields.ID, version.id().value(), Field.Store.NO));
        store(Fields.STORED_ARTICLE, ArticleJson.write(version.article()).toString());
        store(Fields.STORED_TAGS, TagsJson.write(version.tags()).toString());
        store(Fields.STORED_CAPTURED, version.captured().toString());
        store(Fields.STORED_DIGEST, version.digest());
        store(Fields.STORED_ARRIVAL, Long.toString(version.arrival()));
        return this;
    }

    private void search(ArticleVersion version, FunctionWords functionWords) {
        Article article = version.article();
        flag(Fields.CURRENT);
        Optional<Stemming> language = functionWords.languageOf(article);
        text(Fields.HEADLINE, article.headline(), language);
        text(Fields.BODY, article.body(), language);
        text(Fields.LEAD, article.lead(), language);
        article.authors().forEach(author -> words(Fields.AUTHOR, author, Optional.empty()));
        Optional.ofNullable(article.url())
                .flatMap(CanonicalUrl::key)
                .ifPresent(key -> name(Fields.ADDRESS, key));
        published(article.published());
        added(version);
        for (Facet facet : Facet.values()) {
            facet.dimension().ifPresent(dimension -> tags(facet, version.tags().of(dimension)));
        }
        claims(version.tags().claims());
        NameTerm.ofPublisher(article.publisher()).ifPresent(this::publisher);
        language(article.language());
    }

    private void story(CopyFinder.Sought article, Set<String> copies) {
        name(Fields.VERSION, article.name());
        article.signature().keys().forEach(key -> name(Fields.KEY, key));
        copies.forEach(copy ->
                document.add(new SortedSetDocValuesField(Fields.COPY_OF, new BytesRef(copy))));
    }

    private void text(String field, String text, Optional<Stemming> language) {
        words(field, text, language);
        document.add(new Field(Fields.identifiers(field), text, TEXT));
    }

    private void words(String field, String text, Optional<Stemming> language) {
        List<Integer> sentences = Sentences.starts(language.map(Stemming::id).orElse(null), text);
        document.add(new WordsField(field, text, TEXT, sentences));
        language.map(known -> Fields.stems(field, known))
                .ifPresent(stems -> document.add(new WordsField(stems, text, TEXT, sentences)));
    }

    private void published(@Nullable PublicationDate date) {
        if (date == null) {
            flag(Fields.UNDATED);
            return;
        }
        document.add(
                new LongField(Fields.PUBLISHED_DAY, date.firstDay().toEpochDay(), Field.Store.NO));
        document.add(new NumericDocValuesField(Fields.PUBLISHED, date.instant().getEpochSecond()));
        value(Facet.YEAR, false, Integer.toString(date.firstDay().getYear()));
    }

    private void added(ArticleVersion version) {
        long milliseconds = version.captured().toEpochMilli();
        document.add(new LongPoint(Fields.ADDED_DAY, AddedDay.of(version.captured())));
        document.add(new NumericDocValuesField(Fields.ADDED, milliseconds));
    }

    private void kept(List<ArticleVersion> versions) {
        long first = ArticleVersion.firstKept(versions).toEpochMilli();
        long changed = ArticleVersion.lastChange(versions.reversed()).toEpochMilli();
        document.add(new LongPoint(Fields.FIRST_KEPT, first));
        document.add(new NumericDocValuesField(Fields.CHANGED, changed));
    }

    private void arrived(long arrival) {
        document.add(new LongPoint(Fields.ARRIVED, arrival));
        document.add(new NumericDocValuesField(Fields.ARRIVED, arrival));
    }

    private void tags(Facet facet, List<Tag> tags) {
        for (Tag tag : tags) {
            NameTerm name = NameTerm.of(facet, tag);
            entity(facet, true, tag);
            name(Fields.NAME, name.byId());
            FoundName.of(facet, tag).forEach(this::found);
            if (tag.about()) {
                entity(facet, false, tag);
                name(Fields.SUGGEST, name.byName());
            }
        }
    }

    private void entity(Facet facet, boolean named, Tag tag) {
        value(facet, named, tag.entity().kind().id() + "/");
        value(facet, named, tag.entity().id());
    }

    private void claims(List<Claim> claims) {
        if (claims.isEmpty()) {
            return;
        }
        for (ClaimRole role : ClaimRole.values()) {
            claims.stream()
                    .flatMap(claim -> role.ids(claim).stream())
                    .distinct()
                    .forEach(id -> value(Facet.of(role), false, id));
        }
        BytesRef positions = new ClaimPositions(claims).bytes();
        document.add(new BinaryDocValuesField(Fields.CLAIMS, positions));
    }

    private void found(FoundName name) {
        document.add(new KeywordField(Fields.FOUND, name.term(), Field.Store.NO));
    }

    private void publisher(NameTerm publisher) {
        value(Facet.PUBLISHER, false, publisher.id());
        name(Fields.NAME, publisher.byId());
        name(Fields.SUGGEST, publisher.byName());
    }

    private void language(@Nullable String tag) {
        String primary = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        if (!primary.isEmpty()) {
            value(Facet.LANGUAGE, false, primary);
        }
    }

    private void value(Facet facet, boolean named, String value) {
        document.add(new KeywordField(Fields.facet(facet, named), value, Field.Store.NO));
    }

    private void flag(String flag) {
        document.add(new StringField(Fields.FLAG, flag, Field.Store.NO));
    }

    private void name(String field, String term) {
        document.add(new StringField(field, term, Field.Store.NO));
    }

    private void store(String field, String value) {
        document.add(new StoredField(field, value));
    }
}
