/** What every service stands on. Nothing here knows a business noun beyond division and tier. */
@NullMarked
package org.wugu.platform;

import org.jspecify.annotations.NullMarked;
