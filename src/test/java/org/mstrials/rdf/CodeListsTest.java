package org.mstrials.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mstrials.model.ChangeCode;
import org.mstrials.model.Code;
import org.mstrials.model.PublicationCode;
import org.mstrials.model.RecordCode;
import org.mstrials.model.RegistryCode;
import org.mstrials.model.ResultCode;

/** The enums of the model and the concept schemes of codes.ttl have the same members. */
class CodeListsTest {
    /** Lists that no reader fills yet: of the ontology's own concepts, and of case events. */
    private static final Set<String> ONTOLOGY_ONLY = Set.of("benefit", "event-outcome", "relatedness");

    private final Ontology ontology = Ontology.read(Path.of("ontology"));

    @TestFactory
    Stream<DynamicTest> everyEnumIsAConceptScheme() {
        return lists().map(list -> DynamicTest.dynamicTest(
                list.getSimpleName(), () -> assertThat(published(list(list))).isEqualTo(declared(list))));
    }

    @Test
    void everyConceptSchemeIsAnEnum() {
        Set<String> expected = new TreeSet<>(ONTOLOGY_ONLY);
        lists().map(CodeListsTest::list).forEach(expected::add);
        assertThat(published("")).isNotEmpty();
        Set<String> schemes = new TreeSet<>();
        for (String code : published("")) {
            schemes.add(code.substring(0, code.indexOf('/')));
        }
        assertThat(schemes).isEqualTo(expected);
    }

    @Test
    void everyCodeIsInItsScheme() {
        codes().forEach(code -> {
            Node scheme = Iris.iri(code.getURI().substring(0, code.getURI().lastIndexOf('/')));
            assertThat(ontology.graph().contains(code, SKOS.inScheme.asNode(), scheme))
                    .as(code.getURI())
                    .isTrue();
        });
    }

    private static Stream<Class<?>> lists() {
        return Stream.of(
                        Code.class,
                        RegistryCode.class,
                        RecordCode.class,
                        ResultCode.class,
                        PublicationCode.class,
                        ChangeCode.class)
                .flatMap(lists -> Arrays.stream(lists.getDeclaredClasses()));
    }

    private static String list(Class<?> list) {
        return ((Code) list.getEnumConstants()[0]).list();
    }

    private static Set<String> declared(Class<?> list) {
        Set<String> codes = new TreeSet<>();
        for (Object code : list.getEnumConstants()) {
            codes.add(((Code) code).id());
        }
        return codes;
    }

    /** Codes of a list, or with no list the list and code of all. */
    private Set<String> published(String list) {
        String prefix = Iris.HOME + "code/" + (list.isEmpty() ? "" : list + '/');
        Set<String> codes = new TreeSet<>();
        for (Node code : codes()) {
            if (code.getURI().startsWith(prefix)) {
                codes.add(code.getURI().substring(prefix.length()));
            }
        }
        return codes;
    }

    private List<Node> codes() {
        return ontology.graph()
                .find(null, RDF.Nodes.type, Mst.Code)
                .mapWith(triple -> triple.getSubject())
                .toList();
    }
}
