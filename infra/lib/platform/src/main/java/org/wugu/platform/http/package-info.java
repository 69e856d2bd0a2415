/**
 * What an address asks for. A resource takes values ({@code UUID}, {@code LocalDate}, {@code DivisionCode}, an enum, …) and no
 * text that it would have to read; a list answers a {@link org.wugu.platform.http.Page}.
 */
@NullMarked
package org.wugu.platform.http;

import org.jspecify.annotations.NullMarked;
