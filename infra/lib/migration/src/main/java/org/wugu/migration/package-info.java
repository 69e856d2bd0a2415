/**
 * Migrations as a task of their own: the owner's password is the task's, and the programs never learn it. The task is run
 * with a program's class path, where the migrations are.
 */
@NullMarked
package org.wugu.migration;

import org.jspecify.annotations.NullMarked;
