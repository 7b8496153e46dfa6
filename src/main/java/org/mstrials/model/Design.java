package org.mstrials.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a study is built.
 *
 * @param studyType interventional, observational or expanded access
 * @param phases none for observational studies, two for phase 2/3
 * @param allocation how participants come into arms
 * @param interventionModel how arms run beside or after each other
 * @param primaryPurpose what the interventions are for
 * @param observationalModel how people are chosen
 * @param timePerspective back or forward
 * @param masking how many parties do not know the assignment
 * @param whoMasked which parties
 * @param enrollment number of participants; 0 in withdrawn studies
 * @param enrollmentType planned or reached
 */
public record Design(
        Optional<Code.StudyType> studyType,
        List<Code.Phase> phases,
        Optional<Code.Allocation> allocation,
        Optional<Code.InterventionModel> interventionModel,
        Optional<Code.PrimaryPurpose> primaryPurpose,
        Optional<Code.ObservationalModel> observationalModel,
        Optional<Code.TimePerspective> timePerspective,
        Optional<Code.Masking> masking,
        List<Code.MaskedParty> whoMasked,
        OptionalLong enrollment,
        Optional<Code.DateType> enrollmentType) {}
