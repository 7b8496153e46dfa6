package org.mstrials.rdf;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mstrials.model.Arm;
import org.mstrials.model.ArmName;
import org.mstrials.model.Intervention;
import org.mstrials.model.NctId;
import org.mstrials.model.Study;

/** Labels and order of the arms and interventions of the few studies that documents name. */
public final class StudyOutlines implements Serializable {
    private final Set<NctId> wanted;
    private final Map<NctId, Outline> outlines = new HashMap<>();

    /** Remembers only these studies. */
    public StudyOutlines(Set<NctId> wanted) {
        this.wanted = Set.copyOf(wanted);
    }

    private record Outline(List<String> arms, List<String> interventions) implements Serializable {}

    /** Takes note of a study if it is one of those wanted. */
    public void note(Study study) {
        if (wanted.contains(study.nctId())) {
            outlines.put(
                    study.nctId(),
                    new Outline(
                            study.arms().stream().map(Arm::label).toList(),
                            study.interventions().stream()
                                    .map(Intervention::name)
                                    .toList()));
        }
    }

    /** The studies of which note is taken. */
    public Set<NctId> wanted() {
        return wanted;
    }

    /** Adds what was noted elsewhere. */
    public void addAll(StudyOutlines others) {
        outlines.putAll(others.outlines);
    }

    /** The arms of a study, for complaints. */
    public List<String> arms(NctId study) {
        Outline outline = outlines.get(study);
        return outline == null ? List.of() : outline.arms();
    }

    /** The interventions of a study, for complaints. */
    public List<String> interventions(NctId study) {
        Outline outline = outlines.get(study);
        return outline == null ? List.of() : outline.interventions();
    }

    /** Position, from 1, of an arm in its study. */
    public Optional<Integer> arm(ArmName name) {
        return position(arms(name.study()), name.label());
    }

    /** Position, from 1, of an intervention in its study. */
    public Optional<Integer> intervention(NctId study, String name) {
        return position(interventions(study), name);
    }

    private static Optional<Integer> position(List<String> labels, String label) {
        int index = labels.indexOf(label);
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }
}
