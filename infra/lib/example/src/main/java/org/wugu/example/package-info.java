/** The example of the recipe "Add an aggregate": errands (差事) of townships. */
@NullMarked
package org.wugu.example;

import org.jspecify.annotations.NullMarked;
