package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.mstrials.model.Texts;
import org.mstrials.model.Texts.AbstractSection;
import org.mstrials.model.Texts.Element;
import org.mstrials.model.Texts.Note;
import org.mstrials.model.Texts.Statement;

/** What a PubMed record says in words: language, abstract, copyright, notes. */
final class PubMedTexts {
    private PubMedTexts() {}

    static Texts ofArticle(XmlCursor citation, XmlCursor data, Disclosure disclosure) {
        XmlCursor article = citation.child("Article");
        return new Texts(
                Stream.concat(statements(article), copyright(citation.children("OtherAbstract")))
                        .toList(),
                disclosure.abstracts()
                        ? Stream.concat(sections(article, "Abstract"), sections(citation, "OtherAbstract"))
                                .toList()
                        : List.of(),
                citation.text("CoiStatement"),
                citation.all(
                        "GeneralNote",
                        note -> note.text().map(text -> new Note(Optional.empty(), text, note.attribute("Owner")))),
                Optional.empty(),
                List.of(),
                citation.texts("SpaceFlightMission"),
                article.attribute("PubModel"),
                data.text("PublicationStatus"),
                citation.child("NumberOfReferences")
                        .text()
                        .flatMap(text -> count(citation.child("NumberOfReferences"), text))
                        .map(OptionalLong::of)
                        .orElse(OptionalLong.empty()),
                OptionalLong.empty());
    }

    static Texts ofBook(XmlCursor document, XmlCursor data, Disclosure disclosure) {
        Stream<Statement> publisher = document.child("Book").child("Publisher").texts("PublisherName").stream()
                .map(name -> Statement.of(Element.PUBLISHER, name));
        return new Texts(
                Stream.concat(statements(document), publisher).toList(),
                disclosure.abstracts() ? sections(document, "Abstract").toList() : List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                contents(document.child("Sections")),
                List.of(),
                Optional.empty(),
                data.text("PublicationStatus"),
                OptionalLong.empty(),
                OptionalLong.empty());
    }

    /** Texts that name studies although they may not be published; they do not count as read. */
    static Stream<String> glance(XmlCursor citation) {
        return Stream.of(
                        citation.child("Article").children("Abstract"),
                        citation.children("Abstract"),
                        citation.children("OtherAbstract"))
                .flatMap(List::stream)
                .flatMap(text -> text.children("AbstractText").stream())
                .flatMap(text -> text.glance().stream());
    }

    /** A whole number from 0. */
    static Optional<Long> count(XmlCursor place, String text) {
        try {
            return Optional.of(Long.parseUnsignedLong(text));
        } catch (NumberFormatException words) {
            place.lost(Complaints.quote(text), "a whole number from 0");
            return Optional.empty();
        }
    }

    private static Stream<Statement> statements(XmlCursor article) {
        Stream<Statement> languages =
                article.texts("Language").stream().map(language -> Statement.of(Element.LANGUAGE, language));
        return Stream.concat(languages, copyright(article.children("Abstract")));
    }

    private static Stream<Statement> copyright(List<XmlCursor> abstracts) {
        return abstracts.stream()
                .flatMap(text -> text.texts("CopyrightInformation").stream())
                .map(text -> Statement.of(Element.RIGHTS, text));
    }

    private static Stream<AbstractSection> sections(XmlCursor parent, String name) {
        return parent.children(name).stream()
                .flatMap(whole -> whole
                        .all(
                                "AbstractText",
                                section -> section.text()
                                        .map(text -> new AbstractSection(
                                                whole.attribute("Type"),
                                                whole.attribute("Language"),
                                                section.attribute("Label"),
                                                section.attribute("NlmCategory"),
                                                text,
                                                section.markup())))
                        .stream());
    }

    /** Headings of sections and of those in them. */
    private static List<String> contents(XmlCursor sections) {
        List<String> headings = new ArrayList<>();
        for (XmlCursor section : sections.children("Section")) {
            headings.addAll(section.texts("LocationLabel"));
            headings.addAll(section.texts("SectionTitle"));
            headings.addAll(contents(section));
        }
        return headings;
    }
}
