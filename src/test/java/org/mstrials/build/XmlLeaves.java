package org.mstrials.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Takes PubMed records apart into their values: text of elements, attributes, and dates, whose parts are one value. */
final class XmlLeaves {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Attributes that choose the property or the code that a value gets, rather than stand in the graph themselves. */
    private static final Set<String> CHOOSING =
            Set.of("IdType", "EIdType", "DateType", "IssnType", "Source", "Type", "RefType", "Owner", "MajorTopicYN");

    /** A flag that is stated only when it is not as usual. */
    private static final Set<String> USUAL = Set.of("ValidYN=Y");

    private final String graph;
    private final List<Leaf> leaves;

    private XmlLeaves(String graph, List<Leaf> leaves) {
        this.graph = graph;
        this.leaves = leaves;
    }

    static List<Leaf> ofArticles(List<Path> files) throws Exception {
        List<Leaf> leaves = new ArrayList<>();
        for (Path file : files) {
            Element root = builder().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
            for (Element article : children(root)) {
                pmid(article).ifPresent(pmid -> {
                    XmlLeaves record = new XmlLeaves("pubmed/" + pmid, leaves);
                    children(article).forEach(part -> record.walk(part, part.getTagName()));
                });
            }
        }
        return leaves;
    }

    /** Records of OAI-PMH answers that are well-formed; of two records of one identifier the first counts. */
    static List<Leaf> ofRepositories(List<Path> files) throws Exception {
        List<Leaf> leaves = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Path file : files) {
            NodeList records = builder()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagNameNS("http://www.openarchives.org/OAI/2.0/", "record");
            for (int i = 0; i < records.getLength(); i++) {
                repository((Element) records.item(i), seen, leaves);
            }
        }
        return leaves;
    }

    private static void repository(Element record, Set<String> seen, List<Leaf> leaves) {
        NodeList elements = record.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "*");
        if (elements.getLength() == 0) {
            return;
        }
        NodeList header = record.getElementsByTagNameNS("http://www.openarchives.org/OAI/2.0/", "identifier");
        String identifier = header.item(0).getTextContent().strip();
        if (seen.add(identifier)) {
            for (int i = 0; i < elements.getLength(); i++) {
                String text = elements.item(i).getTextContent().strip().replaceAll("\\s+", " ");
                if (!text.isEmpty()) {
                    String path = "metadata.dc." + elements.item(i).getLocalName();
                    leaves.add(new Leaf(
                            "dublin_core",
                            "record/" + identifier,
                            path,
                            "",
                            path.endsWith("identifier") ? resolved(text) : text));
                }
            }
        }
    }

    /** A DOI is kept without its resolver and in lower case, a PMID or PMCID without the address of its page. */
    private static String resolved(String text) {
        Matcher page = Pattern.compile(
                        "(?:(?i:pmid):\\s*|https?://www\\.ncbi\\.nlm\\.nih\\.gov/(?:pubmed|pmc/articles)/)(\\w+)/?")
                .matcher(text);
        if (page.matches()) {
            return page.group(1);
        }
        String doi = text.replaceFirst("^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "");
        return doi.startsWith("10.") ? doi.toLowerCase(Locale.ROOT) : text;
    }

    private void walk(Element element, String path) {
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .filter(attribute -> !CHOOSING.contains(attribute.getNodeName()))
                .filter(attribute -> !USUAL.contains(attribute.getNodeName() + '=' + attribute.getNodeValue()))
                .forEach(attribute -> leaf(path + ".@" + attribute.getNodeName(), attribute.getNodeValue()));
        List<Element> children = children(element);
        if (children.isEmpty() || hasText(element)) {
            leaf(path, identifier(element, path));
        } else if (children.getFirst().getTagName().equals("Year")) {
            leaf(path, date(children));
        } else {
            children.forEach(child -> walk(child, path + '.' + child.getTagName()));
        }
    }

    /** DOIs ignore case, and an ORCID iD has several spellings. */
    private static String identifier(Element element, String path) {
        String text = element.getTextContent().strip();
        if (path.endsWith(".Author.Identifier")) {
            String digits = text.replaceAll("[^0-9X]", "");
            return digits.replaceFirst("(.{4})(.{4})(.{4})(.{4})", "$1-$2-$3-$4");
        }
        boolean doi = (element.getAttribute("IdType") + element.getAttribute("EIdType")).equals("doi");
        return doi ? text.toLowerCase(Locale.ROOT) : text;
    }

    private void leaf(String path, String value) {
        String text = path.endsWith("YN")
                ? Boolean.toString(value.equals("Y"))
                : value.strip().replaceAll("\\s+", " ");
        if (!text.isEmpty()) {
            leaves.add(new Leaf("pubmed", graph, path, "", text));
        }
    }

    /** Year, month by name or number, and day as one text: as xsd:gYear, xsd:gYearMonth or xsd:date write it. */
    private static String date(List<Element> parts) {
        return parts.stream()
                .filter(part -> List.of("Year", "Month", "Day").contains(part.getTagName()))
                .map(part -> number(part.getTextContent().strip()))
                .collect(Collectors.joining("-"));
    }

    private static String number(String text) {
        int month = MONTHS.indexOf(text.toLowerCase(Locale.ROOT).substring(0, Math.min(3, text.length())));
        String digits = month < 0 ? text : Integer.toString(month + 1);
        return digits.length() == 1 ? "0" + digits : digits;
    }

    private static Optional<String> pmid(Element article) {
        return Stream.of("MedlineCitation", "BookDocument")
                .flatMap(name -> children(article).stream()
                        .filter(part -> part.getTagName().equals(name)))
                .flatMap(part -> children(part).stream()
                        .filter(child -> child.getTagName().equals("PMID")))
                .map(pmid -> pmid.getTextContent() + version(pmid.getAttribute("Version")))
                .findFirst();
    }

    /** The graph of a later version of a record has its number. */
    private static String version(String number) {
        return number.isEmpty() || number.equals("1") ? "" : '.' + number;
    }

    private static boolean hasText(Element element) {
        return nodes(element)
                .anyMatch(node -> node.getNodeType() == Node.TEXT_NODE
                        && !node.getTextContent().isBlank());
    }

    private static List<Element> children(Element element) {
        return nodes(element)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static Stream<Node> nodes(Element element) {
        return IntStream.range(0, element.getChildNodes().getLength()).mapToObj(element.getChildNodes()::item);
    }

    private static DocumentBuilderFactory builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        return factory;
    }
}
