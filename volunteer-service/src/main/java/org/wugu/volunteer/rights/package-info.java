/** Rights of the person (个人信息权利, PIPL §§46–47): to have corrected, to have deleted. To see and take along: {@code dossier}. */
@NullMarked
package org.wugu.volunteer.rights;

import org.jspecify.annotations.NullMarked;
