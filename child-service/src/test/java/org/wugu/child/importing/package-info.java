@NullMarked
package org.wugu.child.importing;

import org.jspecify.annotations.NullMarked;
