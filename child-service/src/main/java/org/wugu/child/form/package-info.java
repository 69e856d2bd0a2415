/** The statistics form (孤困儿童统计表): what is filled in, by which rules, and whom it is about, sealed. */
@NullMarked
package org.wugu.child.form;

import org.jspecify.annotations.NullMarked;
