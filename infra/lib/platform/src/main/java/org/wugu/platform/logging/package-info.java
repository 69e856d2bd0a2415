/** The last net under the rule that logs carry no personal data. */
@NullMarked
package org.wugu.platform.logging;

import org.jspecify.annotations.NullMarked;
