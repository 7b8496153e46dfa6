package org.mstrials.model;

/**
 * An arm named by a document.
 *
 * @param study its study
 * @param label its label in the registry record
 */
public record ArmName(NctId study, String label) {}
