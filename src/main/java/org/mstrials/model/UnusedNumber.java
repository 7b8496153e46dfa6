package org.mstrials.model;

/**
 * A number that stands in a document and is no fact, with the reason.
 *
 * @param text the number, or a few of them together, as printed
 * @param near words beside it
 * @param reason why it is no fact: a reference number, a page, a trial's name
 */
public record UnusedNumber(String text, String near, String reason) {}
