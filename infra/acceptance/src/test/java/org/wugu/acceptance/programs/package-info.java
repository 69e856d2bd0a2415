/** What a program outside the browser does: gets a token and calls the gateway. */
@NullMarked
package org.wugu.acceptance.programs;

import org.jspecify.annotations.NullMarked;
