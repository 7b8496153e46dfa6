package org.mstrials.diff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;

/** A comparison in JSON: one change a line. */
public final class ComparisonJson {
    private ComparisonJson() {}

    /** Writes it, change by change. */
    public static void write(Comparison comparison, OutputStream out) {
        PrintStream json = new PrintStream(out, false, UTF_8);
        json.printf("{\"iri\": %s,\n", quoted(comparison.iri().getURI()));
        json.printf("\"from\": %s, \"to\": %s,\n", quoted(comparison.older()), quoted(comparison.newer()));
        JsonBuilder counts = JsonBuilder.create().startObject();
        comparison.counts().forEach((kind, count) -> counts.pair(kind.id(), count));
        json.printf("\"counts\": %s,\n", JSON.toStringFlat(counts.finishObject().build()));
        json.println("\"changes\": [");
        for (Iterator<Change> changes = comparison.changes().iterator(); changes.hasNext(); ) {
            json.print(JSON.toStringFlat(change(comparison, changes.next())));
            json.println(changes.hasNext() ? "," : "");
        }
        json.println("]}");
        json.flush();
    }

    private static String quoted(String text) {
        return JSON.toStringFlat(new JsonString(text));
    }

    private static JsonValue change(Comparison comparison, Change change) {
        JsonBuilder json = JsonBuilder.create().startObject();
        json.pair("iri", comparison.iri(change).getURI())
                .pair("kind", change.kind().id())
                .pair("label", change.thing().name())
                .pair("thing", change.thing().iri().getURI());
        change.former().ifPresent(former -> json.pair("formerThing", former.getURI()));
        change.document().ifPresent(document -> named(json.key("document"), document));
        change.facts().ifPresent(facts -> json.pair("facts", facts));
        array(json, "olderPlaces", change.older(), ComparisonJson::named);
        array(json, "newerPlaces", change.newer(), ComparisonJson::named);
        array(json, "differences", change.differences(), ComparisonJson::difference);
        return json.finishObject().build();
    }

    private static void difference(JsonBuilder json, Difference difference) {
        json.startObject()
                .pair("property", difference.property().iri().getURI())
                .pair("label", difference.property().name());
        array(json, "older", difference.older(), ComparisonJson::value);
        array(json, "newer", difference.newer(), ComparisonJson::value);
        json.finishObject();
    }

    private static void value(JsonBuilder json, Node literal) {
        if (literal.getLiteralValue() instanceof Number number) {
            json.value(new BigDecimal(number.toString()));
        } else {
            json.value(literal.getLiteralLexicalForm());
        }
    }

    private static void named(JsonBuilder json, Named thing) {
        json.startObject()
                .pair("iri", thing.iri().getURI())
                .pair("label", thing.name())
                .finishObject();
    }

    private static <T> void array(JsonBuilder json, String key, List<T> items, BiConsumer<JsonBuilder, T> write) {
        json.key(key).startArray();
        items.forEach(item -> write.accept(json, item));
        json.finishArray();
    }
}
