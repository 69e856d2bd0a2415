@NullMarked
package org.wugu.volunteer.application.importing;

import org.jspecify.annotations.NullMarked;
