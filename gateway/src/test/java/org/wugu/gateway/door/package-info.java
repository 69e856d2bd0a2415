/** What needs no running gateway. */
@NullMarked
package org.wugu.gateway.door;

import org.jspecify.annotations.NullMarked;
