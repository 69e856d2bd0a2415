/**
 * The core: what counts, how a batch of volunteers' states moves the counters, and the figures that are read from them.
 * It knows neither Kafka nor HTTP.
 */
@NullMarked
package org.wugu.assessment.figures;

import org.jspecify.annotations.NullMarked;
