package org.mstrials.rdf;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.mstrials.model.Code;
import org.mstrials.model.Moment;
import org.mstrials.model.PartialDate;

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

    /** A decimal with the digits of its source: never a double, never an exponent. */
    Describer decimal(Node property, BigDecimal number) {
        return add(property, NodeFactory.createLiteralDT(number.toPlainString(), XSDDatatype.XSDdecimal));
    }

    Describer flag(Node property, Optional<Boolean> flag) {
        flag.ifPresent(
                known -> add(property, NodeFactory.createLiteralDT(Boolean.toString(known), XSDDatatype.XSDboolean)));
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
