package org.wugu.volunteer.journey;

/**
 * An act of the reader's office that is not offered, because of something that somebody can mend or wait for.
 *
 * @param problem slug of the problem that is in the way, such as {@code number-contested}
 * @param detail the problem's sentence in the reader's language
 */
public record WithheldAct(VolunteerAct act, String problem, String detail) {}
