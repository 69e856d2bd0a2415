/** Photos: checked, stripped of everything but the picture, encrypted, and kept in an object store. */
@NullMarked
package org.wugu.platform.attachments;

import org.jspecify.annotations.NullMarked;
