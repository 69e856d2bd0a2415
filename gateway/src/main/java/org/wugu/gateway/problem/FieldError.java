package org.wugu.gateway.problem;

/**
 * What is wrong with one field.
 *
 * @param field its name in the request, dotted where nested
 * @param code stable, for programs
 * @param message for the person
 */
public record FieldError(String field, String code, String message) {}
