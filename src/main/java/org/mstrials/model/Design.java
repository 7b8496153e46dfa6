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
 * @param interventionModelDescription more on that, in the record's own words
 * @param primaryPurpose what the interventions are for
 * @param observationalModel how people are chosen
 * @param timePerspective back or forward
 * @param masking how many parties do not know the assignment
 * @param maskingDescription more on that, in the record's own words
 * @param whoMasked which parties
 * @param enrollment number of participants; 0 in withdrawn studies
 * @param enrollmentType planned or reached
 * @param patientRegistry whether an observational study is a patient registry
 * @param targetDuration how long each participant of a patient registry is followed
 * @param biospecimenRetention whether samples of tissue or fluid are kept
 * @param biospecimenDescription which, in the record's own words
 */
public record Design(
        Optional<RegistryCode.StudyType> studyType,
        List<RegistryCode.Phase> phases,
        Optional<RegistryCode.Allocation> allocation,
        Optional<RegistryCode.InterventionModel> interventionModel,
        Optional<String> interventionModelDescription,
        Optional<RegistryCode.PrimaryPurpose> primaryPurpose,
        Optional<RegistryCode.ObservationalModel> observationalModel,
        Optional<RegistryCode.TimePerspective> timePerspective,
        Optional<RegistryCode.Masking> masking,
        Optional<String> maskingDescription,
        List<RegistryCode.MaskedParty> whoMasked,
        OptionalLong enrollment,
        Optional<RegistryCode.DateType> enrollmentType,
        Optional<Boolean> patientRegistry,
        Optional<TimeSpan> targetDuration,
        Optional<RecordCode.BiospecimenRetention> biospecimenRetention,
        Optional<String> biospecimenDescription) {}
