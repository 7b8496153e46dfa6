package org.mstrials.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mstrials.model.CaseEvent;
import org.mstrials.model.Claim;
import org.mstrials.model.Definition;
import org.mstrials.model.Evidence;
import org.mstrials.model.Group;
import org.mstrials.model.Observation;
import org.mstrials.model.Place;
import org.mstrials.model.TimePoint;

/**
 * A fact as far as it can be looked up in the text.
 *
 * @param name kind and local identifier
 * @param place where it is printed
 * @param printed what is printed there
 * @param numbers numbers that it bears, in digits
 */
record PrintedFact(String name, Place place, Optional<String> printed, Set<String> numbers) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** Every fact of a document. */
    static List<PrintedFact> of(Evidence evidence) {
        Map<String, String> labels = labels(evidence);
        Map<String, String> comparisons = new HashMap<>();
        evidence.comparisons().forEach(entry -> comparisons.put(entry.compared(), entry.toString()));
        List<PrintedFact> facts = new ArrayList<>();
        for (Observation figure : evidence.observations()) {
            facts.add(fact(
                    "value " + figure.id(),
                    figure.place(),
                    Optional.of(figure.printed()),
                    figure.toString(),
                    comparisons.getOrDefault(figure.id(), ""),
                    labels.getOrDefault("group " + figure.group(), ""),
                    labels.getOrDefault("time " + figure.timePoint().orElse(""), "")));
        }
        for (CaseEvent event : evidence.events()) {
            facts.add(fact(
                    "event " + event.id(),
                    event.place(),
                    event.printed(),
                    event.toString(),
                    labels.getOrDefault("group " + event.group(), ""),
                    labels.getOrDefault("time " + event.timePoint().orElse(""), "")));
        }
        for (Definition definition : evidence.definitions()) {
            facts.add(
                    fact("definition " + definition.id(), definition.place(), Optional.empty(), definition.toString()));
        }
        for (Claim claim : evidence.claims()) {
            facts.add(fact("claim " + claim.id(), claim.place(), Optional.empty(), claim.toString()));
        }
        return facts;
    }

    private static PrintedFact fact(String name, Place place, Optional<String> printed, String... texts) {
        Set<String> numbers = new HashSet<>();
        Stream.of(texts).forEach(text -> numbers.addAll(numbers(text)));
        return new PrintedFact(name, place, printed, numbers);
    }

    /** Numbers of a text, in digits or as words up to twelve. */
    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher matcher = DIGITS.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        for (int i = 0; i < WORDS.size(); i++) {
            if (Pattern.compile("\\b" + WORDS.get(i) + "\\b", Pattern.CASE_INSENSITIVE)
                    .matcher(text)
                    .find()) {
                numbers.add(Integer.toString(i));
            }
        }
        return numbers;
    }

    private static Map<String, String> labels(Evidence evidence) {
        Map<String, String> labels = new HashMap<>();
        for (Group group : evidence.groups()) {
            labels.put("group " + group.id(), group.toString());
        }
        for (TimePoint time : evidence.timePoints()) {
            labels.put("time " + time.id(), time.toString());
        }
        return labels;
    }
}
