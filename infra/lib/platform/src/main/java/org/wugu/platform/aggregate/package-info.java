/**
 * Aggregates: what they are made of, where they are kept, and what is done with them. An aggregate is an entity that guards
 * its own state; what is done with it is an act, kept in its history and told to others as an event.
 */
@NullMarked
package org.wugu.platform.aggregate;

import org.jspecify.annotations.NullMarked;
