package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * What one study gives or does to participants.
 *
 * @param type drug, biological, device and so on
 * @param name as the record names it
 * @param description the record's own words
 * @param otherNames further names of the record
 */
public record Intervention(
        Optional<RegistryCode.InterventionType> type,
        String name,
        Optional<String> description,
        List<String> otherNames) {}
