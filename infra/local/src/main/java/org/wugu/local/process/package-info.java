/** Child processes: started in sessions of their own, remembered on disk, stopped in order. */
@NullMarked
package org.wugu.local.process;

import org.jspecify.annotations.NullMarked;
