/** Filing (存档): the volunteer's file gets its number and changes no more. */
@NullMarked
package org.wugu.volunteer.archive;

import org.jspecify.annotations.NullMarked;
