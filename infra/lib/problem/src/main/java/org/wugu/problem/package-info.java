/**
 * Errors for people (RFC 9457): what is wrong, where, and what to do, in the reader's language. A program lists its problems in
 * one enum of {@link org.wugu.problem.ProblemType} and their sentences in {@code problems.properties}.
 */
@NullMarked
package org.wugu.problem;

import org.jspecify.annotations.NullMarked;
