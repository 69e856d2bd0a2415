/**
 * The words that all of Wugu shares and that need no framework: divisions, tiers, scopes, and the checked numbers that
 * people carry. Nothing here knows volunteers, children, meetings or scores.
 */
@NullMarked
package org.wugu.kernel;

import org.jspecify.annotations.NullMarked;
