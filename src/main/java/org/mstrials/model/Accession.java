package org.mstrials.model;

/**
 * An entry of a data bank or registry that a publication reports on.
 *
 * @param bank name of the data bank
 * @param number the entry's number
 */
public record Accession(String bank, String number) {}
