package org.mstrials.web;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.json.JsonBuilder;
import org.apache.jena.atlas.json.JsonValue;
import org.mstrials.release.SearchAnswer;
import org.mstrials.release.SearchAnswer.Count;
import org.mstrials.release.SearchAnswer.Excerpt;
import org.mstrials.release.SearchAnswer.Hit;
import org.mstrials.release.SearchAnswer.Mark;
import org.mstrials.release.SearchQuestion;

/** Results of a search in JSON. */
final class SearchJson {
    private SearchJson() {}

    static JsonValue of(SearchQuestion question, SearchAnswer answer) {
        JsonBuilder json = JsonBuilder.create().startObject();
        json.pair("query", question.text());
        answer.instead().ifPresent(instead -> json.pair("instead", instead));
        json.pair("page", question.page()).pair("pages", answer.pages()).pair("total", answer.total());
        array(json, "results", answer.hits(), SearchJson::hit);
        json.key("facets").startObject();
        answer.counts().forEach((facet, counts) -> array(json, facet.id(), counts, SearchJson::count));
        return json.finishObject().finishObject().build();
    }

    private static void hit(JsonBuilder json, Hit hit) {
        json.startObject()
                .pair("iri", hit.iri())
                .pair("kind", hit.kind())
                .pair("label", hit.label().text());
        marks(json, hit.label());
        hit.of()
                .ifPresent(whole -> json.key("of")
                        .startObject()
                        .pair("iri", whole.iri())
                        .pair("label", whole.label())
                        .finishObject());
        hit.matched().ifPresent(matched -> {
            json.key("matched").startObject().pair("text", matched.text());
            marks(json, matched);
            json.finishObject();
        });
        json.pair("score", hit.score()).finishObject();
    }

    private static void marks(JsonBuilder json, Excerpt excerpt) {
        array(json, "marks", excerpt.marks(), SearchJson::mark);
    }

    private static void mark(JsonBuilder json, Mark mark) {
        json.startArray().value(mark.start()).value(mark.end()).finishArray();
    }

    private static void count(JsonBuilder json, Count count) {
        json.startObject()
                .pair("value", count.value())
                .pair("label", count.label())
                .pair("results", count.results())
                .finishObject();
    }

    private static <T> void array(JsonBuilder json, String key, List<T> items, BiConsumer<JsonBuilder, T> write) {
        json.key(key).startArray();
        items.forEach(item -> write.accept(json, item));
        json.finishArray();
    }
}
