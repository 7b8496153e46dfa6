package org.mstrials.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mstrials.model.ArmName;
import org.mstrials.model.Evidence;
import org.mstrials.model.Group;
import org.mstrials.model.NctId;
import org.mstrials.model.Origin;
import org.mstrials.model.Problem;
import org.mstrials.model.Problem.Severity;
import org.mstrials.model.Regimen;
import org.mstrials.model.TimePoint;
import org.mstrials.rdf.StudyOutlines;

/**
 * Checks that the arms and interventions that a document names stand in the registry records of their studies, and what it
 * names in other documents there.
 *
 * @param elsewhere groups and time points of all documents, as document/name
 */
record EvidenceLinks(Evidence evidence, Origin origin, StudyOutlines outlines, Set<String> elsewhere) {

    /** The studies whose arms a document names. */
    static Stream<NctId> studies(Evidence evidence) {
        return Stream.concat(
                        evidence.regimens().stream().map(Regimen::arm),
                        evidence.groups().stream().map(Group::arms).flatMap(List::stream))
                .map(ArmName::study);
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Regimen regimen : evidence.regimens()) {
            check(regimen.arm(), "regimens." + regimen.id(), problems);
            NctId study = regimen.arm().study();
            if (outlines.intervention(study, regimen.intervention()).isEmpty()) {
                problems.add(problem(
                        "regimens." + regimen.id() + ".intervention",
                        regimen.intervention(),
                        "an intervention of " + study.value() + ": " + outlines.interventions(study)));
            }
        }
        for (Group group : evidence.groups()) {
            group.arms().forEach(arm -> check(arm, "groups." + group.id() + ".arms", problems));
            group.sameMembers().forEach(same -> check(same, "groups." + group.id() + ".same-members", problems));
        }
        for (TimePoint time : evidence.timePoints()) {
            time.correspondsTo()
                    .filter(other -> other.contains("/"))
                    .ifPresent(other -> check(other, "timepoints." + time.id() + ".corresponds-to", problems));
        }
        return problems;
    }

    /** What can be named in other documents. */
    static Stream<String> names(Evidence evidence) {
        return Stream.concat(
                        evidence.groups().stream().map(Group::id),
                        evidence.timePoints().stream().map(TimePoint::id))
                .map(name -> evidence.id() + '/' + name);
    }

    private void check(String name, String path, List<Problem> problems) {
        if (!elsewhere.contains(name)) {
            problems.add(new Problem(
                    Severity.NOTICE,
                    origin,
                    path,
                    '"' + name + '"',
                    "document/name of another document of this build"));
        }
    }

    private void check(ArmName arm, String path, List<Problem> problems) {
        if (outlines.arm(arm).isEmpty()) {
            problems.add(problem(
                    path + ".arm",
                    arm.label(),
                    "an arm of " + arm.study().value() + ": " + outlines.arms(arm.study())));
        }
    }

    private Problem problem(String path, String found, String expected) {
        return new Problem(Severity.FIELD, origin, path, '"' + found + '"', expected);
    }
}
