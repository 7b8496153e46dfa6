package org.mstrials.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mstrials.model.ResultGroup;

class GroupMatchingTest {
    private static final ResultGroup LOW = group("Examplumab 12 mg/day", "12 mg once a day");
    private static final ResultGroup HIGH = group("Examplumab 24 mg/day", "24 mg once a day");
    private static final ResultGroup PLACEBO = group("Placebo", "a tablet without drug");

    @Test
    void sameTitleAndDescriptionButForCaseAndPunctuation() {
        assertThat(matches(
                        List.of(LOW, PLACEBO),
                        List.of(PLACEBO, group("EXAMPLUMAB, 12 mg / day", "12 mg, once a day."))))
                .containsExactly("0-1 SAME_TITLE_AND_DESCRIPTION 1.0", "1-0 SAME_TITLE_AND_DESCRIPTION 1.0");
    }

    @Test
    void theTitleAloneSaysLess() {
        assertThat(matches(List.of(PLACEBO), List.of(group("Placebo", "capsules"))))
                .containsExactly("0-0 SAME_TITLE 0.9");
    }

    @Test
    void aTitleThatTwoGroupsHaveSaysNothing() {
        ResultGroup first = group("Placebo", "first period");
        ResultGroup second = group("Placebo", "second period");
        assertThat(matches(List.of(group("Placebo", "both periods")), List.of(first, second)))
                .isEmpty();
        assertThat(matches(List.of(second), List.of(first, second)))
                .containsExactly("0-1 SAME_TITLE_AND_DESCRIPTION 1.0");
    }

    @Test
    void theDescriptionTellsWhenTheTitlesDoNot() {
        assertThat(matches(List.of(group("Group A", "12 mg once a day")), List.of(LOW, HIGH)))
                .containsExactly("0-0 SAME_DESCRIPTION 0.8");
    }

    @Test
    void aLikeTitleIsNeverOneOfAnotherDose() {
        assertThat(matches(List.of(group("Examplumab 12 mg", "")), List.of(LOW, HIGH)))
                .containsExactly("0-0 SIMILAR_TITLE 0.53");
        assertThat(matches(List.of(group("Examplumab 36 mg/day", "")), List.of(LOW, HIGH)))
                .isEmpty();
    }

    @Test
    void twoThatAreAsLikeAreNoMatch() {
        assertThat(matches(
                        List.of(group("Examplumab", "")),
                        List.of(group("Examplumab early", ""), group("Examplumab late", ""))))
                .isEmpty();
    }

    @Test
    void totalsAreNobody() {
        assertThat(matches(List.of(group("Total", "Total of all reporting groups")), List.of(LOW, PLACEBO)))
                .isEmpty();
    }

    private static List<String> matches(List<ResultGroup> ones, List<ResultGroup> others) {
        return GroupMatching.of(ones, others, new Words()).stream()
                .map(match -> match.one() + "-" + match.other() + " " + match.method() + " " + match.score())
                .toList();
    }

    private static ResultGroup group(String title, String description) {
        return new ResultGroup(
                "OG000", Optional.of(title), Optional.of(description).filter(text -> !text.isEmpty()));
    }
}
