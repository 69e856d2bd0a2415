/** What waits for an office (待办), told by every service in one shape; the home of a view puts it together. */
@NullMarked
package org.wugu.platform.tasks;

import org.jspecify.annotations.NullMarked;
