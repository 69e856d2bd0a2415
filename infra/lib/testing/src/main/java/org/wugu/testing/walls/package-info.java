/**
 * What every service proves of itself, whatever it is about. A service extends each of these classes once, as its test;
 * where nothing is peculiar to it, that is an empty class. {@code ServiceWalls} fails the build for one that is missing.
 */
@NullMarked
package org.wugu.testing.walls;

import org.jspecify.annotations.NullMarked;
