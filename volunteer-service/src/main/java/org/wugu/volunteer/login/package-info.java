/** A volunteer's own login: the township's code, and the account that enters it. */
@NullMarked
package org.wugu.volunteer.login;

import org.jspecify.annotations.NullMarked;
