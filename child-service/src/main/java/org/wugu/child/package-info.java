/** Children in need (孤困儿童): how they are searched for. Their forms, verification and matching will live here. */
@NullMarked
package org.wugu.child;

import org.jspecify.annotations.NullMarked;
