package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * A planned group of a study.
 *
 * @param label the arm's name, unique in its study
 * @param type its role in the comparison; observational groups have none
 * @param description the record's own words
 * @param interventionNames names under which the arm lists its interventions, such as "Drug: Examplumab"
 * @param interventions positions, from 0, in the study's interventions
 */
public record Arm(
        String label,
        Optional<RegistryCode.ArmType> type,
        Optional<String> description,
        List<String> interventionNames,
        List<Integer> interventions) {}
