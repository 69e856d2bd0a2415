package org.wugu.sheets;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an export.
 *
 * @param title above it
 * @param width in characters
 * @param value what stands in it: a number, a text, or null for nothing
 */
public record ExportColumn<R>(String title, int width, Function<R, ? extends @Nullable Object> value) {}
