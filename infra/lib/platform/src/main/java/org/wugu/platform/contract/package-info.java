/**
 * What the build adds to the contract of every service, so that no endpoint has to say it: what is always there, which problems
 * are told of, and how a list is gone through.
 */
@NullMarked
package org.wugu.platform.contract;

import org.jspecify.annotations.NullMarked;
