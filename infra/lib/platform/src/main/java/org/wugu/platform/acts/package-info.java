/**
 * What may be done with an aggregate, said once: a {@link org.wugu.platform.acts.Rule} refuses the step, and the same one decides
 * whether an answer offers it.
 */
@NullMarked
package org.wugu.platform.acts;

import org.jspecify.annotations.NullMarked;
