package org.mstrials.model;

/**
 * A study that a publication names by its number in a registry.
 *
 * @param registry which registry
 * @param number the number
 * @param reported whether the publication reports results of the study; else it only mentions the number
 */
public record TrialNumber(Code.Registry registry, String number, boolean reported) {}
