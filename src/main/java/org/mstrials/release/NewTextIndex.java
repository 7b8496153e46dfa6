package org.mstrials.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;
import org.mstrials.release.SearchEntry.Role;
import org.mstrials.release.SearchEntry.Text;

/** A text index being written: one document a thing. */
final class NewTextIndex {
    static final String IRI = "iri";
    static final String WEIGHT = "weight";
    static final String LABEL = "label";
    static final String NAME = "name";
    static final String TEXT = "text";
    static final String PART = "part";
    static final String IDENTIFIER = "identifier";
    static final String OF = "of";

    static final String KIND = SearchFacet.KIND.id();

    /** The words of names, with their endings. */
    static final String NAME_WORD = "name-word";

    /** A name, or the first words of a long one, as one word. */
    static final String BEGINNING = "beginning";

    /** The longest IRI or identifier, in characters: no server takes a longer address. */
    private static final int LONGEST = 8_000;

    private static final int SHORTEST_END = 5;
    private static final int LONGEST_BEGINNING = 100;

    private static final FieldType WORDS = words();

    private final FacetsConfig facets = SearchFacet.configuration();
    private final Map<String, String> labels = new TreeMap<>();
    private final IndexWriter writer;

    private NewTextIndex(IndexWriter writer) {
        this.writer = writer;
    }

    /**
     * Writes an index.
     *
     * @param folder where it goes
     * @param entries gives the entries, each thing once, to whom it is given
     */
    static void write(Path folder, Consumer<Consumer<SearchEntry>> entries) {
        Analyzer words = new PerFieldAnalyzerWrapper(SearchWords.STEMMED, Map.of(NAME_WORD, SearchWords.WHOLE));
        try (Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(words))) {
            NewTextIndex index = new NewTextIndex(writer);
            entries.accept(index::add);
            writer.setLiveCommitData(index.labels.entrySet());
            writer.forceMerge(1);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + folder + ": " + failed.getMessage(), failed);
        }
    }

    private void add(SearchEntry entry) {
        if (entry.iri().length() > LONGEST) {
            return;
        }
        Document document = new Document();
        document.add(new StringField(IRI, entry.iri(), Field.Store.YES));
        document.add(new SortedDocValuesField(IRI, new BytesRef(entry.iri())));
        document.add(new DoubleDocValuesField(WEIGHT, entry.weight()));
        document.add(new StoredField(KIND, entry.kind()));
        count(document, SearchFacet.KIND, entry.kind(), entry.kind());
        addIdentifier(document, entry.iri());
        entry.texts().forEach(text -> add(document, text));
        addWhole(document, entry);
        try {
            writer.addDocument(facets.build(document));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot index " + entry.iri() + ": " + failed.getMessage(), failed);
        }
    }

    private void add(Document document, Text text) {
        switch (text.role()) {
            case NAME -> name(document, text.text());
            case TEXT -> say(document, TEXT, text.text());
            case PART -> say(document, PART, text.text());
            case IDENTIFIER -> identify(document, text.text());
            case OF -> {
                // only where there is no other: see addWhole
            }
            case STATUS -> count(document, SearchFacet.STATUS, text.value(), text.text());
            case PHASE -> count(document, SearchFacet.PHASE, text.value(), text.text());
            case INTERVENTION -> count(document, SearchFacet.INTERVENTION, text.value(), text.text());
            case YEAR -> count(document, SearchFacet.YEAR, text.value(), text.text());
        }
    }

    private static void addWhole(Document document, SearchEntry entry) {
        List<Text> wholes =
                entry.texts().stream().filter(text -> text.role() == Role.OF).toList();
        if (wholes.size() == 1) {
            document.add(new StoredField(OF, wholes.getFirst().value()));
            document.add(new StoredField(OF, wholes.getFirst().text()));
        }
    }

    private static void name(Document document, String name) {
        boolean first = document.get(LABEL) == null;
        say(document, first ? LABEL : NAME, name);
        document.add(new Field(NAME_WORD, name, WORDS));
        String words = SearchWords.WHOLE.joined(name);
        document.add(new StringField(
                BEGINNING, words.substring(0, Math.min(words.length(), LONGEST_BEGINNING)), Field.Store.NO));
        if (first) {
            document.add(new NumericDocValuesField(LABEL, words.length()));
        }
    }

    private static void say(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.YES));
    }

    /** An address is typed without its beginning too: 0000-0002-1825-0097 for https://orcid.org/0000-0002-1825-0097. */
    private static void identify(Document document, String identifier) {
        addIdentifier(document, identifier);
        String end = identifier.substring(identifier.lastIndexOf('/') + 1);
        if (identifier.contains("://") && end.length() >= SHORTEST_END) {
            addIdentifier(document, end);
        }
    }

    private static void addIdentifier(Document document, String identifier) {
        if (identifier.length() <= LONGEST) {
            document.add(new StringField(IDENTIFIER, identifier.toLowerCase(Locale.ROOT), Field.Store.NO));
        }
    }

    private void count(Document document, SearchFacet facet, String value, String label) {
        document.add(new SortedSetDocValuesFacetField(facet.id(), value));
        labels.put(facet + " " + value, label);
    }

    private static FieldType words() {
        FieldType words = new FieldType(TextField.TYPE_NOT_STORED);
        words.setIndexOptions(IndexOptions.DOCS);
        words.setOmitNorms(true);
        return words;
    }
}
