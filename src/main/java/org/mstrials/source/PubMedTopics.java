package org.mstrials.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mstrials.model.Topics;
import org.mstrials.model.Topics.Chemical;
import org.mstrials.model.Topics.Heading;
import org.mstrials.model.Topics.Heading.Qualifier;
import org.mstrials.model.Topics.Keyword;
import org.mstrials.model.Topics.WorkType;

/** Headings, keywords, substances and publication types of a PubMed record. */
final class PubMedTopics {
    private static final Pattern UI = Pattern.compile("[A-Z]\\d{6,9}");

    /** Keywords of the authors and their publisher. */
    private static final String AUTHORS = "NOTNLM";

    private PubMedTopics() {}

    static Topics ofArticle(XmlCursor citation) {
        return new Topics(
                citation.child("Article").child("PublicationTypeList").all("PublicationType", PubMedTopics::type),
                Stream.concat(
                                citation.child("MeshHeadingList").all("MeshHeading", PubMedTopics::heading).stream(),
                                citation.child("SupplMeshList").all("SupplMeshName", PubMedTopics::supplement).stream())
                        .toList(),
                keywords(citation),
                citation.child("ChemicalList").all("Chemical", PubMedTopics::chemical),
                citation.child("GeneSymbolList").texts("GeneSymbol"),
                citation.child("PersonalNameSubjectList")
                        .all("PersonalNameSubject", person -> Optional.of(PubMedAuthors.name(person))));
    }

    static Topics ofBook(XmlCursor document) {
        return new Topics(
                document.all("PublicationType", PubMedTopics::type),
                List.of(),
                Stream.concat(keywords(document).stream(), items(document)).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Optional<WorkType> type(XmlCursor type) {
        return type.text().map(label -> new WorkType(ui(type), label));
    }

    private static Optional<Heading> heading(XmlCursor heading) {
        XmlCursor descriptor = heading.child("DescriptorName");
        List<Qualifier> qualifiers = heading.all(
                "QualifierName",
                qualifier -> qualifier.text().map(label -> new Qualifier(ui(qualifier), label, major(qualifier))));
        return heading(descriptor, qualifiers);
    }

    private static Optional<Heading> supplement(XmlCursor name) {
        return heading(name, List.of());
    }

    private static Optional<Heading> heading(XmlCursor name, List<Qualifier> qualifiers) {
        return name.text().map(label -> new Heading(ui(name), label, name.attribute("Type"), major(name), qualifiers));
    }

    private static List<Keyword> keywords(XmlCursor parent) {
        return parent.children("KeywordList").stream()
                .flatMap(list -> {
                    Optional<String> owner = list.attribute("Owner").filter(name -> !name.equals(AUTHORS));
                    Function<XmlCursor, Optional<Keyword>> read = keyword ->
                            keyword.text().map(text -> new Keyword(text, Optional.empty(), owner, major(keyword)));
                    return list.all("Keyword", read).stream();
                })
                .toList();
    }

    /** Lists of a book's own, such as synonyms. */
    private static Stream<Keyword> items(XmlCursor document) {
        return document.children("ItemList").stream()
                .flatMap(list -> list.texts("Item").stream()
                        .map(text -> new Keyword(text, Optional.empty(), list.attribute("ListType"), false)));
    }

    private static Optional<Chemical> chemical(XmlCursor chemical) {
        XmlCursor name = chemical.child("NameOfSubstance");
        return name.text().map(text -> new Chemical(ui(name), text, chemical.text("RegistryNumber")));
    }

    private static boolean major(XmlCursor topic) {
        return topic.flag("MajorTopicYN").orElse(false);
    }

    private static Optional<String> ui(XmlCursor topic) {
        return topic.attribute("UI").filter(ui -> {
            boolean valid = UI.matcher(ui).matches();
            if (!valid) {
                topic.lost("the identifier " + Complaints.quote(ui), "a MeSH identifier such as D020529");
            }
            return valid;
        });
    }
}
