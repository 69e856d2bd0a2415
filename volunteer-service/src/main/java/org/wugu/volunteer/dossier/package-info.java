/**
 * The complete file of a volunteer on paper (档案), and all that is held about a person for the person (查阅、复制). It joins what
 * several features know, and so is one of the packages that may: nothing depends on it.
 */
@NullMarked
package org.wugu.volunteer.dossier;

import org.jspecify.annotations.NullMarked;
