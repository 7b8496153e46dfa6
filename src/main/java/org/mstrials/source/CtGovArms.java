package org.mstrials.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mstrials.model.Arm;
import org.mstrials.model.Intervention;
import org.mstrials.model.RegistryCode;

/**
 * The arms and interventions of a registry record and which arm receives which. The record says it twice, by name: an
 * arm lists "Type: name" of its interventions, an intervention the labels of its arms. Both count; a label that two
 * arms share says nothing.
 */
final class CtGovArms {
    private final Cursor module;
    private final List<Intervention> interventions;
    private final List<NamedIntervention> named;

    CtGovArms(Cursor module) {
        this.module = module;
        this.named = module.objects("interventions", CtGovArms::intervention);
        this.interventions = named.stream().map(NamedIntervention::intervention).toList();
    }

    private record NamedIntervention(Intervention intervention, List<String> armLabels) {
        /** The name by which an arm lists the intervention. */
        String nameInArms() {
            return intervention
                            .type()
                            .map(CtGovArms::title)
                            .map(type -> type + ": ")
                            .orElse("")
                    + intervention.name();
        }
    }

    private record NamedArm(Cursor cursor, String label) {}

    List<Intervention> interventions() {
        return interventions;
    }

    List<Arm> arms() {
        List<NamedArm> arms = module.objects(
                "armGroups", arm -> arm.required("label", "the arm's label").map(label -> new NamedArm(arm, label)));
        List<String> labels = arms.stream().map(NamedArm::label).toList();
        complainOfUnknownArms(labels);
        return arms.stream().map(arm -> arm(arm, labels)).toList();
    }

    private Arm arm(NamedArm arm, List<String> labels) {
        TreeSet<Integer> received = new TreeSet<>();
        List<String> names = arm.cursor().texts("interventionNames");
        for (String name : names) {
            List<Integer> matches = matches(name);
            if (matches.isEmpty()) {
                arm.cursor()
                        .complaints()
                        .field(arm.cursor().path() + ".interventionNames", Complaints.quote(name), "one of " + names());
            }
            received.addAll(matches);
        }
        if (labels.indexOf(arm.label()) == labels.lastIndexOf(arm.label())) {
            for (int i = 0; i < named.size(); i++) {
                if (named.get(i).armLabels().contains(arm.label())) {
                    received.add(i);
                }
            }
        }
        return new Arm(
                arm.label(),
                arm.cursor().code("type", RegistryCode.ArmType.class),
                arm.cursor().markup("description"),
                names,
                List.copyOf(received));
    }

    private List<Integer> matches(String name) {
        List<Integer> matches = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).nameInArms().equals(name)) {
                matches.add(i);
            }
        }
        return matches;
    }

    private List<String> names() {
        return named.stream().map(NamedIntervention::nameInArms).toList();
    }

    private void complainOfUnknownArms(List<String> labels) {
        for (NamedIntervention intervention : named) {
            for (String label : intervention.armLabels()) {
                if (!labels.contains(label)) {
                    module.complaints()
                            .field(
                                    module.path() + ".interventions.armGroupLabels",
                                    Complaints.quote(label),
                                    "one of the arms " + labels);
                }
            }
        }
    }

    private static Optional<NamedIntervention> intervention(Cursor cursor) {
        return cursor.required("name", "the intervention's name")
                .map(name -> new NamedIntervention(
                        new Intervention(
                                cursor.code("type", RegistryCode.InterventionType.class),
                                name,
                                cursor.markup("description"),
                                cursor.texts("otherNames")),
                        cursor.texts("armGroupLabels")));
    }

    /** DIETARY_SUPPLEMENT as arms write it: Dietary Supplement. */
    private static String title(RegistryCode.InterventionType type) {
        StringBuilder title = new StringBuilder();
        for (String word : type.id().split("-", -1)) {
            title.append(title.isEmpty() ? "" : " ")
                    .append(Character.toUpperCase(word.charAt(0)))
                    .append(word.substring(1));
        }
        return title.toString();
    }
}
