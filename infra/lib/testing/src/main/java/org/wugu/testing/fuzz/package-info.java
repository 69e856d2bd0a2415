/**
 * Damaged requests against every operation of a service's own contract: whatever is sent, the answer is no fault of ours and
 * every refusal is explained. What can be sent is read from the served OpenAPI document, and a request that would be right
 * from the service's scope matrix, so that a new endpoint is covered without a word.
 */
@NullMarked
package org.wugu.testing.fuzz;

import org.jspecify.annotations.NullMarked;
