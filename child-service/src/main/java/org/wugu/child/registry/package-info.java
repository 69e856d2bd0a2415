/** A child in need (儿童): where it stands, who takes which step, and what others are told of it. Nobody's identity. */
@NullMarked
package org.wugu.child.registry;

import org.jspecify.annotations.NullMarked;
