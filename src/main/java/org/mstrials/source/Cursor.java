package org.mstrials.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mstrials.model.Code;
import org.mstrials.model.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place in a JSON or YAML record. It reads the fields below it; what has the wrong form is named with its full path
 * and counts as absent. Absence itself is no complaint unless the field is required.
 */
final class Cursor {
    /** Backslash escapes (CommonMark 0.31, section 2.4). */
    private static final Pattern ESCAPED = Pattern.compile("\\\\(\\p{Punct})");

    private final JsonNode node;
    private final String path;
    private final Complaints complaints;
    private final PathUse use;

    /**
     * Stands at the root of a record.
     *
     * @param use takes note of the paths that are read
     */
    Cursor(JsonNode node, Complaints complaints, PathUse use) {
        this(node, "", complaints, use);
    }

    private Cursor(JsonNode node, String path, Complaints complaints, PathUse use) {
        this.node = node;
        this.path = path;
        this.complaints = complaints;
        this.use = use;
    }

    String path() {
        return path;
    }

    /** The place in the record. No name in a registry's record holds a dot or a bracket, which a path could not tell. */
    JsonPointer pointer() {
        return new JsonPointer('/' + path.replace('.', '/').replace('[', '/').replace("]", ""));
    }

    Complaints complaints() {
        return complaints;
    }

    /** Reports a field that is kept as it is. */
    void notice(String name, String found, String expected) {
        complaints.notice(path(name), Complaints.quote(found), expected);
    }

    /** What the function reads here, when the record has an object here. */
    <T> Optional<T> ifThere(Function<Cursor, T> read) {
        return node.isObject() ? Optional.of(read.apply(this)) : Optional.empty();
    }

    /** The object in a field; an empty one when there is none. */
    Cursor object(String name) {
        JsonNode child = child(name);
        if (!child.isMissingNode() && !child.isObject()) {
            complaints.field(path(name), describe(child), "an object");
            child = MissingNode.getInstance();
        }
        PathUse part = use.part(name);
        return new Cursor(child, path(name), complaints, part);
    }

    /** The objects of a list, each read by the function; what it returns empty is left out. */
    <T> List<T> objects(String name, Function<Cursor, Optional<T>> read) {
        List<T> result = new ArrayList<>();
        for (Cursor element : elements(name)) {
            if (element.node.isObject()) {
                read.apply(element).ifPresent(result::add);
            } else {
                complaints.field(element.path, describe(element.node), "an object");
            }
        }
        return result;
    }

    /** The objects of a map, with their keys, in the order written. */
    <T> List<T> entries(String name, Function<Cursor, Optional<T>> read) {
        Cursor map = object(name);
        List<T> result = new ArrayList<>();
        for (String key : map.node.propertyNames()) {
            Cursor entry = map.object(key);
            if (entry.node.isObject()) {
                read.apply(entry).ifPresent(result::add);
            }
        }
        return result;
    }

    /** Complains of every field that is not one of these. */
    void complainOfUnknown(String... known) {
        List<String> names = List.of(known);
        for (String name : node.propertyNames()) {
            if (!names.contains(name)) {
                complaints.notice(path(name), Complaints.quote(name), "one of " + names);
            }
        }
    }

    /** The texts of a list, each one of the names; others are complained of and left out. */
    List<String> namesOf(String name, Set<String> known, String expected) {
        return values(name, text -> {
            if (!known.contains(text)) {
                throw new IllegalArgumentException("expected " + expected + ", found " + Complaints.quote(text));
            }
            return text;
        });
    }

    /** The keys of a map. */
    Set<String> keys(String name) {
        return Set.copyOf(object(name).node.propertyNames());
    }

    /** The last part of the path: the key, when this is an entry of a map. */
    String key() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    Optional<String> text(String name) {
        return text(child(name), path(name));
    }

    /**
     * A text that the registry keeps as Markdown: a backslash before a punctuation mark only protects it and is taken
     * off, once. The rest of the markup stays.
     */
    Optional<String> markup(String name) {
        return text(name)
                .map(text ->
                        text.indexOf('\\') < 0 ? text : ESCAPED.matcher(text).replaceAll("$1"));
    }

    /** A text that is only looked into: it does not count as read. */
    Optional<String> glance(String name) {
        JsonNode child = node.path(name);
        return child.isString() ? Optional.of(child.stringValue()) : Optional.empty();
    }

    /** A value of any form, which the function reads; its {@link IllegalArgumentException} becomes a complaint. */
    <T> Optional<T> any(String name, Function<JsonNode, Optional<T>> read) {
        JsonNode child = child(name);
        try {
            return child.isMissingNode() ? Optional.empty() : read.apply(child);
        } catch (IllegalArgumentException wrong) {
            complaints.field(path(name), child.toString(), Refusal.expectation(wrong));
            return Optional.empty();
        }
    }

    /** As {@link #text(String)}, but absence is a complaint. */
    Optional<String> required(String name, String expected) {
        Optional<String> text = text(name);
        if (text.isEmpty() && child(name).isMissingNode()) {
            complaints.field(path(name), "nothing", expected);
        }
        return text;
    }

    List<String> texts(String name) {
        return values(name, Function.identity());
    }

    /** A text that the function turns into a value; its {@link IllegalArgumentException} becomes a complaint. */
    <T> Optional<T> value(String name, Function<String, T> parse) {
        return text(name).flatMap(text -> complaints.parse(text, path(name), parse));
    }

    <T> List<T> values(String name, Function<String, T> parse) {
        List<T> result = new ArrayList<>();
        for (Cursor element : elements(name)) {
            text(element.node, element.path)
                    .flatMap(text -> complaints.parse(text, element.path, parse))
                    .ifPresent(result::add);
        }
        return result;
    }

    /** A code in the spelling of the registry's API. */
    <C extends Enum<C> & Code> Optional<C> code(String name, Class<C> list) {
        return value(name, text -> constant(list, text));
    }

    <C extends Enum<C> & Code> List<C> codes(String name, Class<C> list) {
        return values(name, text -> constant(list, text));
    }

    /** A code in the spelling of the ontology. */
    <C extends Enum<C> & Code> Optional<C> codeId(String name, Class<C> list) {
        return value(name, text -> codeOf(list, text));
    }

    <C extends Enum<C> & Code> List<C> codeIds(String name, Class<C> list) {
        return values(name, text -> codeOf(list, text));
    }

    /** A whole number that is not negative. */
    OptionalLong count(String name) {
        JsonNode child = child(name);
        if (child.isMissingNode()) {
            return OptionalLong.empty();
        }
        if (child.isIntegralNumber() && child.canConvertToLong() && child.asLong() >= 0) {
            return OptionalLong.of(child.asLong());
        }
        complaints.field(path(name), describe(child), "a whole number from 0");
        return OptionalLong.empty();
    }

    Optional<BigDecimal> number(String name) {
        JsonNode child = child(name);
        if (child.isNumber()) {
            return Optional.of(child.decimalValue());
        }
        if (!child.isMissingNode()) {
            complaints.field(path(name), describe(child), "a number");
        }
        return Optional.empty();
    }

    Optional<Boolean> flag(String name) {
        JsonNode child = child(name);
        if (child.isBoolean()) {
            return Optional.of(child.booleanValue());
        }
        if (!child.isMissingNode()) {
            complaints.field(path(name), describe(child), "true or false");
        }
        return Optional.empty();
    }

    static <C extends Enum<C> & Code> C codeOf(Class<C> list, String id) {
        return Code.parse(list, id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected one of " + ids(list) + ", found " + Complaints.quote(id)));
    }

    private static <C extends Enum<C> & Code> C constant(Class<C> list, String name) {
        for (C code : list.getEnumConstants()) {
            if (code.name().equals(name)) {
                return code;
            }
        }
        throw new IllegalArgumentException(
                "expected one of " + List.of(list.getEnumConstants()) + ", found " + Complaints.quote(name));
    }

    private static <C extends Enum<C> & Code> List<String> ids(Class<C> list) {
        return List.of(list.getEnumConstants()).stream().map(Code::id).toList();
    }

    private Optional<String> text(JsonNode child, String place) {
        if (child.isMissingNode()) {
            return Optional.empty();
        }
        String text = child.isString() ? child.stringValue().strip() : "";
        if (text.isEmpty()) {
            complaints.field(place, describe(child), "a text");
            return Optional.empty();
        }
        String replaced = Unprintable.replaced(text);
        if (!replaced.equals(text)) {
            complaints.notice(place, Complaints.quote(text), "a text without control characters and half characters");
        }
        return Optional.of(replaced);
    }

    private List<Cursor> elements(String name) {
        JsonNode list = child(name);
        PathUse part = use.part(name);
        List<Cursor> result = new ArrayList<>();
        if (list.isArray()) {
            for (int i = 0; i < list.size(); i++) {
                result.add(new Cursor(list.get(i), path(name) + '[' + i + ']', complaints, part));
            }
        } else if (!list.isMissingNode()) {
            complaints.field(path(name), describe(list), "a list");
        }
        return result;
    }

    /** The value of a field, which counts as read from now on: an empty list or object too, which says nothing more. */
    private JsonNode child(String name) {
        use.part(name).read();
        return node.path(name);
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + '.' + name;
    }

    private static String describe(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list of " + node.size();
            case OBJECT -> "an object with " + node.size() + " fields";
            case STRING -> Complaints.quote(node.stringValue());
            case BINARY, BOOLEAN, MISSING, NULL, NUMBER, POJO ->
                node.isMissingNode() ? "nothing" : node.toString().toLowerCase(Locale.ROOT);
        };
    }
}
