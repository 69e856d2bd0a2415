/**
 * Courses with their final exam (培训、结业考核), and other trainings (S18): who attends, what is held when, who was there
 * and who passed.
 */
@NullMarked
package org.wugu.volunteer.training;

import org.jspecify.annotations.NullMarked;
