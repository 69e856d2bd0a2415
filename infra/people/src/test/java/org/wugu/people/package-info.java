@NullMarked
package org.wugu.people;

import org.jspecify.annotations.NullMarked;
