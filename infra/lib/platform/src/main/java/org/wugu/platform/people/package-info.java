/**
 * Persons under seal: records of people that open for whom the policies let, names that are searched without being opened, numbers
 * that are there once, a masked view for lists, disclosure, erasure and export. See decision 28.
 */
@NullMarked
package org.wugu.platform.people;

import org.jspecify.annotations.NullMarked;
