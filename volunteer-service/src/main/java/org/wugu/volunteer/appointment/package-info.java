/** Appointments (聘任): advisors, supervisors and council members, their certificate, and how the public verifies it (S17). */
@NullMarked
package org.wugu.volunteer.appointment;

import org.jspecify.annotations.NullMarked;
