/** The three doors: who may enter by which, and what every answer carries. */
@NullMarked
package org.wugu.gateway.door;

import org.jspecify.annotations.NullMarked;
