package org.mstrials.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mstrials.model.Code;
import org.mstrials.model.Code.OutcomeLevel;
import org.mstrials.model.JsonPointer;
import org.mstrials.model.NctId;
import org.mstrials.model.Orcid;
import org.mstrials.model.Organisation;
import org.mstrials.model.Publication;
import org.mstrials.model.PublicationId;
import org.mstrials.model.PublicationId.Doi;
import org.mstrials.model.PublicationId.Handle;
import org.mstrials.model.PublicationId.OaiId;
import org.mstrials.model.PublicationId.Pmcid;
import org.mstrials.model.PublicationId.Pmid;
import org.mstrials.model.Subject;
import org.mstrials.model.Venue;

/**
 * Mints every IRI. They are made from identifiers and positions of the sources, never from a hash, a random number or a
 * title; there are no blank nodes.
 *
 * @param base what every IRI of the data starts with, ending in a slash
 * @param identities which identifiers name one thing
 */
public record Iris(String base, Identities identities) {
    /** Where the published data, the ontology and the code lists live. */
    public static final String HOME = "https://w3id.org/ms-trials/";

    private static final Map<Code, Node> CODES = new ConcurrentHashMap<>();

    /** A percent sign that escapes nothing (RFC 3986, section 2.1). */
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final String UNRESERVED = "-._~!$&'()*+,;=:@/";

    /** Refuses a base that cannot be continued with an {@link IllegalArgumentException}. */
    public Iris {
        if (!base.matches("https?://\\S+/")) {
            throw new IllegalArgumentException("expected a base as https://example.org/trials/, found \"" + base + '"');
        }
    }

    /** Takes every identifier for a thing of its own. */
    public Iris(String base) {
        this(base, new Identities());
    }

    /** The catalogue of named queries; the graph that describes them has this name too. */
    public Node queries() {
        return iri(base + "queries");
    }

    /** A named query. */
    public Node query(String name) {
        return iri(base + "queries/" + escape(name));
    }

    /** The declaration of a prefix that the named queries use. */
    public Node queryPrefix(String prefix) {
        return iri(base + "queries#" + prefix);
    }

    /** The graph that holds the rules by which figures are checked and compared. */
    public Node rules() {
        return iri(base + "rule");
    }

    /** A rule. */
    public Node rule(String name) {
        return iri(base + "rule/" + escape(name));
    }

    /** The graph that holds what the checks found. */
    public Node findings() {
        return iri(base + "finding");
    }

    /** What a rule or shape finds wrong with something. */
    public static Node finding(Node focus, Node rule) {
        return iri(focus.getURI() + "/finding/" + name(rule));
    }

    /** The graph that holds how the figures of sources compare. */
    public Node comparisons() {
        return iri(base + "comparison");
    }

    /** The comparison of a figure with another. */
    public Node comparison(Node one, Node other) {
        return iri(one.getURI() + "/against/" + other.getURI().replace(base, ""));
    }

    /** The last step of an IRI's path or, when it has one, its fragment. */
    static String name(Node node) {
        return node.getURI().replaceFirst("^.*[/#]", "");
    }

    /** The SPARQL endpoint. */
    public Node sparql() {
        return iri(base + "sparql");
    }

    /** A release. */
    public Node release(String version) {
        return iri(base + "release/" + version);
    }

    /** What changed from one release to another. */
    public Node comparison(String older, String newer) {
        return iri(release(newer).getURI() + "/since/" + older);
    }

    /** What happened to a thing from one release to another. */
    public Node change(Node comparison, Code kind, Node thing) {
        String iri = thing.getURI();
        String path = Stream.of(base, HOME)
                .filter(iri::startsWith)
                .map(start -> iri.substring(start.length()))
                .findFirst()
                .orElseGet(() -> escape(iri));
        return iri(comparison.getURI() + '/' + kind.id() + '/' + path);
    }

    Node source(Subject subject) {
        return iri(base + "source/" + escape(subject.sourceName()));
    }

    /** The source that is a document with evidence tables. */
    Node document(String name) {
        return iri(base + "source/document/" + name);
    }

    Node study(NctId id) {
        return iri(base + "study/" + identities.study(id).value());
    }

    /** A former number of a study, for itself: what the record says of it is that it was replaced. */
    Node formerStudy(NctId former) {
        return iri(base + "study/" + former.value());
    }

    /** The numbered part of a study or publication, but for posted results: positions count from 1. */
    static Node part(Node whole, String kind, int position) {
        return iri(whole.getURI() + '/' + kind + '/' + position);
    }

    /** The only part of its kind. */
    public static Node part(Node whole, String kind) {
        return iri(whole.getURI() + '/' + kind);
    }

    static Node arm(Node study, int position) {
        return part(study, "arm", position);
    }

    static Node intervention(Node study, int position) {
        return part(study, "intervention", position);
    }

    static Node outcome(Node study, OutcomeLevel level, int position) {
        return iri(study.getURI() + "/outcome/" + level.id() + '-' + position);
    }

    static Node agent(Node contribution) {
        return part(contribution, "agent");
    }

    /**
     * A part of posted results: names of parts, identifiers of groups, and positions, which count from 0 as in the
     * record, so that they are those of the JSON pointer to it.
     */
    static Node within(Node whole, Object... path) {
        StringBuilder iri = new StringBuilder(whole.getURI());
        for (Object step : path) {
            iri.append('/').append(escape(step.toString()));
        }
        return iri(iri.toString());
    }

    /** A place in a source that is JSON: its pointer as the fragment of the source's IRI (RFC 6901, section 6). */
    static Node place(Node source, JsonPointer pointer) {
        return iri(source.getURI() + '#' + escape(pointer.value()));
    }

    Node publication(PublicationId id) {
        String path = switch (identities.work(id)) {
            case Pmid pmid -> pmid.value();
            case Doi doi -> "doi/" + doi.value();
            case Pmcid pmcid -> "pmc/" + pmcid.value();
            case Handle handle -> "handle/" + handle.value();
            case OaiId oai -> "oai/" + oai.value();
        };
        return iri(base + "publication/" + escape(path));
    }

    /**
     * What the authors of a publication are listed below: the publication for the record that leads, else the record.
     * Records of one work list authors differently, and a position in two lists makes nobody the same person.
     */
    Node authorList(Publication publication) {
        return identities.leads(publication) ? publication(publication.id()) : source(publication);
    }

    /** Something that a document reports: a group, a value, a place; the name is local to the document. */
    Node evidence(String document, String kind, String name) {
        return iri(base + "evidence/" + document + '/' + kind + '/' + name);
    }

    /** A member of a code list; the same whatever the base of the data. */
    public static Node code(Code code) {
        return CODES.computeIfAbsent(code, unused -> iri(HOME + "code/" + code.list() + '/' + code.id()));
    }

    /** An endpoint concept; the same whatever the base of the data. */
    static Node endpoint(String id) {
        return iri(HOME + "endpoint/" + id);
    }

    /** An intervention concept; the same whatever the base of the data. */
    static Node interventionConcept(String id) {
        return iri(HOME + "intervention/" + id);
    }

    /** The source of what curators know of a document from elsewhere. */
    Node curation(String document) {
        return iri(base + "source/curation/" + document);
    }

    /** What tells how a mapping of two concepts is justified. */
    static Node mapping(String subject, String object) {
        return iri(HOME + "mapping/" + escape(subject.replace(':', '-') + '/' + object.replace(':', '-')));
    }

    /** The graph that holds the ontology, its code lists and its concepts. */
    public static Node ontology() {
        return iri(HOME + "ontology");
    }

    /** A file that ClinicalTrials.gov keeps for a study. */
    static Node download(NctId study, String fileName) {
        String number = study.value();
        String folder = number.substring(number.length() - 2) + '/' + number + '/';
        return iri("https://cdn.clinicaltrials.gov/large-docs/" + folder + escape(fileName));
    }

    /** What a publication appeared in: by its ISSN as the ISSN portal names it, else by what else names it. */
    Node venue(Node source, Venue venue) {
        return venue.issn()
                .map(issn -> iri("https://portal.issn.org/resource/ISSN/" + issn.value()))
                .or(() -> venue.nlmId().map(id -> iri(base + "journal/nlm/" + escape(id))))
                .orElseGet(() -> iri(source.getURI() + "/venue"));
    }

    /** The meeting that a record names. */
    static Node meeting(Node source) {
        return iri(source.getURI() + "/meeting");
    }

    /** A person, as ORCID names them. */
    static Node person(Orcid orcid) {
        return iri("https://orcid.org/" + orcid.value());
    }

    /** An organisation: as ROR or the Funder Registry name it, else by the list that numbers it. */
    Node organisation(Organisation organisation) {
        return switch (organisation.scheme()) {
            case "ror" -> iri("https://ror.org/" + organisation.value());
            case "doi" -> address("https://doi.org/" + organisation.value());
            default -> iri(base + "organisation/" + escape(organisation.scheme() + '/' + organisation.value()));
        };
    }

    /** A heading, a heading with its qualifier, or a substance of the Medical Subject Headings. */
    static Node mesh(String ui) {
        return iri(Prefixes.MESH + ui);
    }

    /** The qualifier in a pair of heading and qualifier that have no identifiers. */
    static Node aspect(Node pair) {
        return iri(pair.getURI() + "/aspect");
    }

    /** A work that a relation names by nothing but words. */
    static Node unidentified(Node relation) {
        return iri(relation.getURI() + "/publication");
    }

    static Node identifiersOrg(String prefix, String id) {
        return iri("http://identifiers.org/" + prefix + '/' + escape(id));
    }

    static Node identifiersOrgCompact(String prefix, String id) {
        return iri("https://identifiers.org/" + prefix + ':' + escape(id));
    }

    static Node iri(String text) {
        return NodeFactory.createURI(text);
    }

    /** An address of somebody else's, with what no IRI may hold escaped. */
    static Node address(String text) {
        return iri(BROKEN_ESCAPE.matcher(escape(text, UNRESERVED + "%?#[]")).replaceAll("%25"));
    }

    /** A path as the IRIs of the data spell it, with what no path may hold escaped. */
    public static String escape(String path) {
        return escape(path, UNRESERVED);
    }

    private static String escape(String path, String allowed) {
        for (int i = 0; i < path.length(); i++) {
            if (!isAllowed(path.charAt(i), allowed)) {
                return escaped(path, allowed);
            }
        }
        return path;
    }

    private static String escaped(String path, String allowed) {
        StringBuilder escaped = new StringBuilder(path.length());
        for (byte sign : path.getBytes(StandardCharsets.UTF_8)) {
            int letter = sign & 0xff;
            if (isAllowed(letter, allowed)) {
                escaped.append((char) letter);
            } else {
                escaped.append(String.format(Locale.ROOT, "%%%02X", letter));
            }
        }
        return escaped.toString();
    }

    private static boolean isAllowed(int sign, String allowed) {
        return sign < 128 && (Character.isLetterOrDigit(sign) || allowed.indexOf(sign) >= 0);
    }
}
