/** A volunteer's own login: the township's code, the account that enters it, and the own record. */
@NullMarked
package org.wugu.volunteer.application.own;

import org.jspecify.annotations.NullMarked;
