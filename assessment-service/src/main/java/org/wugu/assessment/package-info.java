/**
 * Assessment (评比考核): what the townships and counties have established, counted per township and month from their
 * events. Round the core {@code figures} stand the features: reading, the live stream, and messages in and out.
 */
@NullMarked
package org.wugu.assessment;

import org.jspecify.annotations.NullMarked;
