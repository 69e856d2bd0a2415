/** What tests stand on: real parts started once for a test run, tokens, people, and rules that every service keeps. */
@NullMarked
package org.wugu.testing;

import org.jspecify.annotations.NullMarked;
