package org.mstrials.model;

/**
 * Where an author works, as a document prints it.
 *
 * @param position place among the authors of the publication, from 1
 * @param author the author's name as printed
 * @param text the affiliation
 */
public record Affiliation(long position, String author, String text) {}
