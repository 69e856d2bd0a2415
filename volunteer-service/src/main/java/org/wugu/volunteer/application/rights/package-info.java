/** Rights of the person (个人信息权利, PIPL §§44–47): to see and take along, to have corrected, to have deleted. */
@NullMarked
package org.wugu.volunteer.application.rights;

import org.jspecify.annotations.NullMarked;
