/** The application form (报名表): what it says and must say, in which version of its text, kept sealed. */
@NullMarked
package org.wugu.volunteer.form;

import org.jspecify.annotations.NullMarked;
