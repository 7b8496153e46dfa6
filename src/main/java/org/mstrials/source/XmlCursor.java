package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A place in an XML record. It reads the elements and attributes below it; what has the wrong form is named with its
 * path and counts as absent. An empty element says nothing.
 */
final class XmlCursor {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    private final XmlElement element;
    private final String path;
    private final Complaints complaints;
    private final PathUse use;

    /**
     * Stands at the root of a record.
     *
     * @param use takes note of the paths that are read
     */
    XmlCursor(XmlElement element, Complaints complaints, PathUse use) {
        this(element, "", complaints, use);
    }

    private XmlCursor(XmlElement element, String path, Complaints complaints, PathUse use) {
        this.element = element;
        this.path = path;
        this.complaints = complaints;
        this.use = use;
    }

    boolean isPresent() {
        return !element.name().isEmpty();
    }

    /** Complains of what stands here, although nothing is lost. */
    void notice(String found, String expected) {
        complaints.notice(path, found, expected);
    }

    /** Complains of what stands here and is lost. */
    void lost(String found, String expected) {
        complaints.field(path, found, expected);
    }

    /** The only element of this name. Of several the first counts, and the others are complained of. */
    XmlCursor child(String name) {
        List<XmlElement> found = named(name);
        if (found.size() > 1) {
            complaints.field(path(name), found.size() + " elements", "one element");
        }
        XmlElement first = found.isEmpty() ? XmlElement.NOTHING : found.getFirst();
        return new XmlCursor(first, path(name), complaints, use.part(name));
    }

    /** The elements of this name. */
    List<XmlCursor> children(String name) {
        List<XmlElement> found = named(name);
        List<XmlCursor> cursors = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            cursors.add(new XmlCursor(found.get(i), path(name) + '[' + (i + 1) + ']', complaints, use.part(name)));
        }
        return cursors;
    }

    /** The elements of this name, each read by the function; what it returns empty is left out. */
    <T> List<T> all(String name, Function<XmlCursor, Optional<T>> read) {
        return children(name).stream()
                .flatMap(child -> read.apply(child).stream())
                .toList();
    }

    /** The text here, without markup. */
    Optional<String> text() {
        use.read();
        return glance();
    }

    /** The text here, which is only looked into: it does not count as read. */
    Optional<String> glance() {
        return Optional.of(element.text()).filter(text -> !text.isEmpty());
    }

    /** The text here with its markup, when it has some. */
    Optional<String> markup() {
        return element.markup();
    }

    Optional<String> text(String name) {
        return child(name).text();
    }

    List<String> texts(String name) {
        return all(name, XmlCursor::text);
    }

    /** The text here, which the function turns into a value; its {@link IllegalArgumentException} becomes a complaint. */
    <T> Optional<T> value(Function<String, T> parse) {
        return text().flatMap(text -> complaints.parse(text, path, parse));
    }

    <T> Optional<T> value(String name, Function<String, T> parse) {
        return child(name).value(parse);
    }

    Optional<String> attribute(String name) {
        use.part('@' + name).read();
        return Optional.ofNullable(element.attributes().get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** The language tag of the text here (BCP 47); one that no tag looks like is complained of. */
    Optional<String> language() {
        return attribute("lang").flatMap(tag -> complaints.parse(tag, path + "/@lang", XmlCursor::languageTag));
    }

    /** An attribute that is Y or N. */
    Optional<Boolean> flag(String name) {
        return attribute(name).flatMap(text -> complaints.parse(text, path + "/@" + name, XmlCursor::yesOrNo));
    }

    /** Complains of text that stands between elements. */
    void complainOfText() {
        use.part(Census.TEXT).read();
        glance().ifPresent(text -> complaints.notice(path, Complaints.quote(text), "elements only"));
    }

    private static String languageTag(String text) {
        if (!LANGUAGE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "expected a language tag such as en-GB, found " + Complaints.quote(text));
        }
        return text;
    }

    private static Boolean yesOrNo(String text) {
        return switch (text) {
            case "Y" -> true;
            case "N" -> false;
            default -> throw new IllegalArgumentException("expected Y or N, found " + Complaints.quote(text));
        };
    }

    private List<XmlElement> named(String name) {
        return element.children().stream()
                .filter(child -> child.name().equals(name))
                .toList();
    }

    private String path(String name) {
        return path.isEmpty() ? name : path + '/' + name;
    }
}
