/** Who holds which post of an office (职务), what every township still lacks (S2), and the office's work group (工作群). */
@NullMarked
package org.wugu.volunteer.office;

import org.jspecify.annotations.NullMarked;
