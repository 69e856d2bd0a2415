/**
 * The volunteer service: how a villager becomes a volunteer of the corps (孤困儿童关爱帮扶志愿团). The core is {@code
 * journey}; every other package is a feature round it and knows the core, never another feature.
 */
@NullMarked
package org.wugu.volunteer;

import org.jspecify.annotations.NullMarked;
