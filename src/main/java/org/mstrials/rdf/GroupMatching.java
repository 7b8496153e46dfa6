package org.mstrials.rdf;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.mstrials.model.ResultCode.GroupLinkMethod;
import org.mstrials.model.ResultGroup;

/**
 * Finds which groups of one part of a registry record may be which groups of another. The record does not say so, and
 * titles are no keys: every match names the method that found it and a score. The methods in order, each for groups that
 * an earlier one did not match:
 *
 * <ol>
 *   <li>title and description are the same: 1.0
 *   <li>the title is the same, and no other group on either side has it: 0.9
 *   <li>the description is the same, and no other group on either side has it: 0.8
 *   <li>the titles share at least half of their words, all numbers (doses) among them, and neither group has another
 *       that is as like: 0.7 times the share
 * </ol>
 *
 * <p>Same means the same but for case, punctuation and white space.
 */
final class GroupMatching {
    private static final BigDecimal SIMILAR = new BigDecimal("0.7");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final List<ResultGroup> ones;
    private final List<ResultGroup> others;
    private final Words words;
    private final List<Match> matches = new ArrayList<>();

    private GroupMatching(List<ResultGroup> ones, List<ResultGroup> others, Words words) {
        this.ones = ones;
        this.others = others;
        this.words = words;
    }

    /**
     * A group that may be another.
     *
     * @param one index among the groups of the one part
     * @param other index among those of the other
     * @param method what found it
     * @param score from 0 to 1
     */
    record Match(int one, int other, GroupLinkMethod method, BigDecimal score) {}

    static List<Match> of(List<ResultGroup> ones, List<ResultGroup> others, Words words) {
        GroupMatching matching = new GroupMatching(ones, others, words);
        matching.match(
                GroupLinkMethod.SAME_TITLE_AND_DESCRIPTION,
                "1.0",
                (one, other) -> matching.isSame(one.title(), other.title())
                        && matching.isSame(one.description(), other.description()));
        matching.match(GroupLinkMethod.SAME_TITLE, "0.9", (one, other) -> matching.isSame(one.title(), other.title()));
        matching.match(
                GroupLinkMethod.SAME_DESCRIPTION,
                "0.8",
                (one, other) -> matching.isSame(one.description(), other.description()));
        matching.matchSimilar();
        return matching.matches;
    }

    /** Matches pairs of which neither has another partner. */
    private void match(GroupLinkMethod method, String score, BiPredicate<ResultGroup, ResultGroup> same) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                if (same.test(ones.get(i), others.get(j))) {
                    found.add(new Match(i, j, method, new BigDecimal(score)));
                }
            }
        }
        found.stream()
                .filter(match -> isOnly(match, found) && isFree(match))
                .toList()
                .forEach(matches::add);
    }

    private void matchSimilar() {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                BigDecimal share = share(ones.get(i), others.get(j));
                if (share.compareTo(HALF) >= 0) {
                    BigDecimal score = share.multiply(SIMILAR).setScale(2, RoundingMode.HALF_UP);
                    found.add(new Match(i, j, GroupLinkMethod.SIMILAR_TITLE, score));
                }
            }
        }
        found.stream()
                .filter(match -> isBest(match, found) && isFree(match))
                .toList()
                .forEach(matches::add);
    }

    private static boolean isOnly(Match match, List<Match> found) {
        return found.stream().filter(other -> isRival(match, other)).findAny().isEmpty();
    }

    private static boolean isBest(Match match, List<Match> found) {
        return found.stream()
                .filter(other -> isRival(match, other))
                .allMatch(other -> other.score().compareTo(match.score()) < 0);
    }

    /** A pair that shares one of its groups with the other. */
    private static boolean isRival(Match match, Match other) {
        return (match.one() == other.one()) != (match.other() == other.other());
    }

    private boolean isFree(Match match) {
        return matches.stream().noneMatch(known -> known.one() == match.one() || known.other() == match.other());
    }

    private boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && words.of(one.get()).equals(words.of(other.get()));
    }

    private BigDecimal share(ResultGroup one, ResultGroup other) {
        Set<String> first = new TreeSet<>(words.of(one.title().orElse("")));
        Set<String> second = new TreeSet<>(words.of(other.title().orElse("")));
        Set<String> all = new TreeSet<>(first);
        all.addAll(second);
        first.retainAll(second);
        boolean numbersDiffer =
                all.stream().anyMatch(word -> Character.isDigit(word.charAt(0)) && !first.contains(word));
        return all.isEmpty() || numbersDiffer
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(first.size()).divide(BigDecimal.valueOf(all.size()), MathContext.DECIMAL32);
    }
}
