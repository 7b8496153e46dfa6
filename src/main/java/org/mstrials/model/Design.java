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
        Optional<RegistryCode.StudyType> studyType,
        List<RegistryCode.Phase> phases,
        Optional<RegistryCode.Allocation> allocation,
        Optional<RegistryCode.InterventionModel> interventionModel,
        Optional<RegistryCode.PrimaryPurpose> primaryPurpose,
        Optional<RegistryCode.ObservationalModel> observationalModel,
        Optional<RegistryCode.TimePerspective> timePerspective,
        Optional<RegistryCode.Masking> masking,
        List<RegistryCode.MaskedParty> whoMasked,
        OptionalLong enrollment,
        Optional<RegistryCode.DateType> enrollmentType) {}
