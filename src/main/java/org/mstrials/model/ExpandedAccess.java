package org.mstrials.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Treatment outside of a study. Of a study it says where its treatment is available; of a study that is itself such an
 * access, for whom.
 *
 * @param available whether the treatment is available outside the study
 * @param study the study that gives access
 * @param status status of that study
 * @param individual for individual patients
 * @param intermediate for populations of intermediate size
 * @param treatment under a treatment protocol
 * @param pointers how many studies name this one as their access
 */
public record ExpandedAccess(
        Optional<Boolean> available,
        Optional<NctId> study,
        Optional<RegistryCode.OverallStatus> status,
        Optional<Boolean> individual,
        Optional<Boolean> intermediate,
        Optional<Boolean> treatment,
        OptionalLong pointers) {}
