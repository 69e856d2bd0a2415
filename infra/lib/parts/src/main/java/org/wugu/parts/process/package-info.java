/** Child processes: started in sessions of their own, remembered on disk, stopped in order. */
@NullMarked
package org.wugu.parts.process;

import org.jspecify.annotations.NullMarked;
