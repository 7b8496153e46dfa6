package org.mstrials.rdf;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.mstrials.model.Code;
import org.mstrials.model.JsonPointer;
import org.mstrials.model.Moment;
import org.mstrials.model.PartialDate;
import org.mstrials.model.PrintedNumber;
import org.mstrials.model.TimeSpan;

/** Says things of one subject in one graph. What is absent is not said. */
final class Describer {
    private final StreamRDF sink;
    private final Node graph;
    private final Node subject;

    Describer(StreamRDF sink, Node graph, Node subject) {
        this.sink = sink;
        this.graph = graph;
        this.subject = subject;
    }

    Node subject() {
        return subject;
    }

    /** The same graph, another subject. */
    Describer of(Node other) {
        return new Describer(sink, graph, other);
    }

    Describer a(Node type) {
        return add(RDF.Nodes.type, type);
    }

    Describer add(Node property, Node object) {
        sink.quad(Quad.create(graph, subject, property, object));
        return this;
    }

    /** The fact stands at this place of the source document, which is the graph. */
    Describer at(JsonPointer place) {
        return add(Terms.WAS_DERIVED_FROM, Iris.place(graph, place));
    }

    Describer code(Node property, Code code) {
        return add(property, Iris.code(code));
    }

    Describer code(Node property, Optional<? extends Code> code) {
        code.ifPresent(known -> code(property, known));
        return this;
    }

    Describer codes(Node property, Collection<? extends Code> codes) {
        codes.forEach(code -> code(property, code));
        return this;
    }

    Describer text(Node property, String text) {
        return add(property, NodeFactory.createLiteralString(text));
    }

    Describer text(Node property, Optional<String> text) {
        text.ifPresent(known -> text(property, known));
        return this;
    }

    /** A text whose language is known. */
    Describer text(Node property, String text, Optional<String> language) {
        return language.map(tag -> add(property, NodeFactory.createLiteralLang(text, tag)))
                .orElseGet(() -> text(property, text));
    }

    /** A text with markup in it. */
    Describer markup(Node property, Optional<String> markup) {
        markup.ifPresent(known -> add(property, NodeFactory.createLiteralDT(known, RDF.dtRDFHTML)));
        return this;
    }

    Describer texts(Node property, Collection<String> texts) {
        texts.forEach(text -> text(property, text));
        return this;
    }

    Describer count(Node property, long number) {
        return add(property, NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    Describer count(Node property, OptionalLong number) {
        number.ifPresent(known -> count(property, known));
        return this;
    }

    /** A decimal with the digits of its source: never a double, never an exponent. A value says how many are decimal. */
    Describer decimal(Node property, BigDecimal number) {
        if (property.equals(Mst.value) && number.scale() > 0) {
            count(Mst.decimalPlaces, number.scale());
        }
        return add(property, NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal));
    }

    /** A printed number: the number if it is one, and always the text. */
    Describer number(Node property, Node printed, Optional<PrintedNumber> number) {
        number.ifPresent(known -> {
            known.decimal().ifPresent(decimal -> decimal(property, decimal));
            text(printed, known.text());
        });
        return this;
    }

    /** A printed count: the number if it is a whole one, and always the text. */
    Describer count(Node property, Node printed, Optional<PrintedNumber> number) {
        number.ifPresent(known -> count(property, known.whole()).text(printed, known.text()));
        return this;
    }

    /** Why a printed number is none, if it says so or is not there at all. */
    Describer missing(Optional<PrintedNumber> number) {
        return code(
                Mst.missingReason, number.map(PrintedNumber::missing).orElse(Optional.of(Code.Missing.NOT_REPORTED)));
    }

    Describer flag(Node property, Optional<Boolean> flag) {
        flag.ifPresent(
                known -> add(property, NodeFactory.createLiteralDT(Boolean.toString(known), XSDDatatype.XSDboolean)));
        return this;
    }

    /** A page or file of somebody else's. */
    Describer address(Node property, Optional<URI> address) {
        address.ifPresent(known -> add(property, Iris.address(known.toString())));
        return this;
    }

    /** An age or duration as a part of the subject. */
    Describer timeSpan(Node property, String kind, Optional<TimeSpan> span) {
        span.ifPresent(known -> {
            Node node = Iris.part(subject, kind);
            add(property, node);
            of(node).a(Mst.TimeSpan)
                    .text(RDFS.Nodes.label, known.text())
                    .count(Mst.amount, known.amount())
                    .code(Mst.unit, known.unit());
        });
        return this;
    }

    /** A date of the datatype that is just as precise: xsd:gYear, xsd:gYearMonth or xsd:date. */
    Describer date(Node property, PartialDate date) {
        XSDDatatype precision = date.day().isPresent()
                ? XSDDatatype.XSDdate
                : date.month().isPresent() ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear;
        return add(property, NodeFactory.createLiteralDT(date.toString(), precision));
    }

    Describer moment(Node property, Moment moment) {
        XSDDatatype precision = moment.isDay() ? XSDDatatype.XSDdate : XSDDatatype.XSDdateTime;
        return add(property, NodeFactory.createLiteralDT(moment.text(), precision));
    }

    Describer date(Node property, Optional<PartialDate> date) {
        date.ifPresent(known -> date(property, known));
        return this;
    }
}
