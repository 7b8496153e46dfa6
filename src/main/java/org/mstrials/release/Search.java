package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.DrillSideways.DrillSidewaysResult;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;
import org.mstrials.model.BadInstallation;
import org.mstrials.release.SearchAnswer.Count;
import org.mstrials.release.SearchAnswer.Hit;
import org.mstrials.release.SearchAnswer.Suggestion;

/** Finds things by what is said of them; for any number of searches at a time. */
public final class Search implements AutoCloseable {
    private static final int MOST_VALUES = 1_000;
    private static final int SUGGESTIONS = 10;

    /** Enough for many things of one name. */
    private static final int LOOKED_AT = 200;

    private static final SortField BY_IRI = new SortField(NewTextIndex.IRI, SortField.Type.STRING);
    private static final SortField BY_LENGTH = new SortField(NewTextIndex.LABEL, SortField.Type.LONG);
    private static final Sort BEST_FIRST = new Sort(SortField.FIELD_SCORE, BY_IRI);
    private static final Sort SHORT_FIRST = new Sort(SortField.FIELD_SCORE, BY_LENGTH, BY_IRI);

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final FacetsConfig facets = SearchFacet.configuration();
    private final SortedSetDocValuesReaderState values;
    private final SearchSpelling spelling;
    private final Map<SearchFacet, Map<String, String>> labels = new EnumMap<>(SearchFacet.class);

    private Search(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.values = new DefaultSortedSetDocValuesReaderState(reader, facets);
        this.spelling = new SearchSpelling(searcher);
        reader.getIndexCommit().getUserData().forEach(this::label);
    }

    /** How many things it knows. */
    public int size() {
        return reader.numDocs();
    }

    private void label(String key, String label) {
        String[] facetAndValue = key.split(" ", 2);
        labels.computeIfAbsent(SearchFacet.valueOf(facetAndValue[0]), facet -> new TreeMap<>())
                .put(facetAndValue[1], label);
    }

    /**
     * Opens an index, into whose folder it writes nothing.
     *
     * @throws BadInstallation when a file of the index is missing or cut off; other damage is found by verifying the release
     */
    static Search open(Path folder) {
        try {
            return new Search(DirectoryReader.open(FSDirectory.open(folder)));
        } catch (IOException damaged) {
            throw new BadInstallation(
                    "the text index " + folder + " is damaged: " + damaged.getMessage(),
                    "build the release anew, or let the link current point to another one",
                    damaged);
        }
    }

    /** The values of a facet that there are: their short names, and what they are called. */
    public Map<String, String> values(SearchFacet facet) {
        return labels.getOrDefault(facet, Map.of());
    }

    /**
     * Searches; when nothing is found, for what the text may mean instead.
     *
     * @throws IllegalArgumentException when the text is too long or without words, or a value or the page does not exist;
     *     the message tells what was expected
     */
    public SearchAnswer find(SearchQuestion question) {
        SearchAnswer typed = find(question, question.text(), Optional.empty());
        SearchAnswer answer = typed.total() > 0 ? typed : meant(question).orElse(typed);
        question.requirePage(answer.total());
        return answer;
    }

    private Optional<SearchAnswer> meant(SearchQuestion question) {
        return spelling.mended(question.text())
                .map(mended -> find(question, mended, Optional.of(mended)))
                .filter(answer -> answer.total() > 0);
    }

    private SearchAnswer find(SearchQuestion question, String text, Optional<String> instead) {
        Query query = SearchQuery.of(text);
        DrillDownQuery narrowed = new DrillDownQuery(facets, query);
        question.narrowing().forEach((facet, chosen) -> chosen.forEach(value -> narrow(narrowed, facet, value)));
        try {
            DrillSidewaysResult found = new DrillSideways(searcher, facets, values)
                    .search(narrowed, null, null, question.end(), BEST_FIRST, true);
            int total = Math.toIntExact(found.hits.totalHits.value());
            return new SearchAnswer(total, instead, hits(question, found.hits.scoreDocs, query), counts(found.facets));
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }

    private void narrow(DrillDownQuery query, SearchFacet facet, String value) {
        if (!values(facet).containsKey(value)) {
            throw new IllegalArgumentException("expected as %s one of %s, found \"%s\""
                    .formatted(facet.id(), String.join(", ", values(facet).keySet()), value));
        }
        query.add(facet.id(), value);
    }

    private List<Hit> hits(SearchQuestion question, ScoreDoc[] best, Query query) throws IOException {
        SearchHits hits = new SearchHits(query);
        List<Hit> page = new ArrayList<>();
        for (int i = question.start(); i < best.length; i++) {
            page.add(hits.of(document(best[i]), best[i].score));
        }
        return page;
    }

    private Map<SearchFacet, List<Count>> counts(Facets found) throws IOException {
        Map<SearchFacet, List<Count>> counts = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : labels.keySet()) {
            FacetResult result = found.getTopChildren(MOST_VALUES, facet.id());
            List<Count> results = new ArrayList<>();
            for (LabelAndValue value : result == null ? new LabelAndValue[0] : result.labelValues) {
                String label = values(facet).getOrDefault(value.label, value.label);
                results.add(new Count(value.label, label, value.value.intValue()));
            }
            counts.put(facet, results);
        }
        return counts;
    }

    /**
     * What somebody who has typed this may mean: labels of things with such names, each label once.
     *
     * @param kinds what the things may be; anything when empty
     * @throws IllegalArgumentException when the text is too long, or a kind does not exist
     */
    public List<Suggestion> suggest(String text, List<String> kinds) {
        DrillDownQuery query = new DrillDownQuery(facets, SearchQuery.beginningWith(text));
        kinds.forEach(kind -> narrow(query, SearchFacet.KIND, kind));
        Map<String, Suggestion> byLabel = new LinkedHashMap<>();
        try {
            for (ScoreDoc scored : searcher.search(query, LOOKED_AT, SHORT_FIRST).scoreDocs) {
                Document document = document(scored);
                String label = SearchHits.label(document);
                byLabel.putIfAbsent(
                        label.toLowerCase(Locale.ROOT),
                        new Suggestion(label, document.get(NewTextIndex.KIND), document.get(NewTextIndex.IRI)));
            }
        } catch (IOException failed) {
            throw unreadable(failed);
        }
        return byLabel.values().stream().limit(SUGGESTIONS).toList();
    }

    /** What fits a query, in no particular order: the best, up to a number of them. */
    List<TextHit> matches(Query query, int most) {
        List<TextHit> matches = new ArrayList<>();
        try {
            ScoreDoc[] best = searcher.search(query, most, BEST_FIRST, true).scoreDocs;
            Arrays.sort(best, Comparator.comparingInt(scored -> scored.doc));
            SortedDocValues iris = MultiDocValues.getSortedValues(reader, NewTextIndex.IRI);
            for (ScoreDoc scored : best) {
                iris.advanceExact(scored.doc);
                String iri = iris.lookupOrd(iris.ordValue()).utf8ToString();
                matches.add(new TextHit(NodeFactory.createURI(iri), scored.score, null));
            }
        } catch (IOException failed) {
            throw unreadable(failed);
        }
        return matches;
    }

    private Document document(ScoreDoc scored) throws IOException {
        return searcher.storedFields().document(scored.doc);
    }

    private static UncheckedIOException unreadable(IOException failed) {
        return new UncheckedIOException("cannot read the text index: " + failed.getMessage(), failed);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failed) {
            throw unreadable(failed);
        }
    }
}
