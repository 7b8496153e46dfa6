package org.mstrials.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.mstrials.EmbeddedRelease;
import org.mstrials.rdf.Mst;
import org.mstrials.rdf.Ontology;
import org.mstrials.release.OpenRelease;
import org.mstrials.release.SearchEntry;

/** What can be searched for, in the embedded data. */
class SearchableTest {
    private static final Pattern TERM = Pattern.compile("mst:(\\w+)");

    @Test
    void everyTermIsOfTheOntology() {
        Graph ontology = Ontology.read(Path.of("ontology")).graph();

        assertThat(TERM.matcher(Resources.text("searchable.tsv")).results())
                .hasSizeGreaterThan(50)
                .allSatisfy(term -> assertThat(
                                ontology.contains(NodeFactory.createURI(Mst.NS + term.group(1)), Node.ANY, Node.ANY))
                        .as(term.group())
                        .isTrue());
    }

    /** Things of several classes too, such as documents that are publications. */
    @Test
    void everyThingIsGivenOnceAlwaysInTheSameOrder() {
        List<SearchEntry> entries = entries();

        assertThat(entries).extracting(SearchEntry::iri).doesNotHaveDuplicates();
        assertThat(entries)
                .extracting(SearchEntry::kind)
                .contains("study", "publication", "endpoint", "person", "term");
        assertThat(entries()).isEqualTo(entries);
    }

    private static List<SearchEntry> entries() {
        List<SearchEntry> entries = new ArrayList<>();
        try (OpenRelease release = EmbeddedRelease.get().open()) {
            SearchEntries.of(release.dataset(), entries::add);
        }
        return entries;
    }
}
