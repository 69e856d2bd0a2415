/** Files of divisions: how they are made from the national list, read, joined, and brought into the database. */
@NullMarked
package org.wugu.divisions.data;

import org.jspecify.annotations.NullMarked;
