/** Whether the gateway can do its work, and if not, why. */
@NullMarked
package org.wugu.gateway.health;

import org.jspecify.annotations.NullMarked;
