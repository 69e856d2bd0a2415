/** What comes and goes over the topics. */
@NullMarked
package org.wugu.volunteer.messages;

import org.jspecify.annotations.NullMarked;
