package org.wugu.problem;

import java.util.Locale;

/**
 * One kind of problem: the entry of a catalogue, with the status that it always has. Its title and its sentence stand in
 * the bundle {@code problems.properties} under {@code <slug>.title} and {@code <slug>.detail}.
 */
public interface ProblemType {

    /** The name of the enum constant. */
    String name();

    /** The HTTP status, 400 to 599. */
    int status();

    /** The stable last part of the type's URI: the constant's name in lower case with hyphens. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
