/** The one producer of a service. */
@NullMarked
package org.wugu.platform.kafka;

import org.jspecify.annotations.NullMarked;
