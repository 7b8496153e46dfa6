package org.mstrials.model;

import java.util.List;
import java.util.Optional;

/**
 * How a study continues others.
 *
 * @param study the later study
 * @param extensionOf studies that it extends
 * @param enrolledFrom studies whose participants could enter it
 * @param note what a reader must know
 */
public record Lineage(NctId study, List<NctId> extensionOf, List<NctId> enrolledFrom, Optional<String> note) {}
