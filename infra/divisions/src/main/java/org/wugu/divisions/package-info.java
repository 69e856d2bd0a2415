/**
 * The division tree (行政区划): provinces, cities, counties, townships and villages with their codes and the time in
 * which each was valid. Public reference data, loaded at migration and only read afterwards.
 */
@NullMarked
package org.wugu.divisions;

import org.jspecify.annotations.NullMarked;
