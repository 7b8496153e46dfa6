package org.mstrials.model;

import java.util.List;

/**
 * How a study continues others.
 *
 * @param study the later study
 * @param extensionOf studies that it extends
 * @param enrolledFrom studies whose participants could enter it
 */
public record Lineage(NctId study, List<NctId> extensionOf, List<NctId> enrolledFrom) {}
