/** The whole system on its real parts, started once, and looks into its processes, logs and topics. */
@NullMarked
package org.wugu.acceptance.system;

import org.jspecify.annotations.NullMarked;
