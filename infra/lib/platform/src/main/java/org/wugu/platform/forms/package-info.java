/** Forms that people fill in: their texts by version, and what is wrong with one. */
@NullMarked
package org.wugu.platform.forms;

import org.jspecify.annotations.NullMarked;
