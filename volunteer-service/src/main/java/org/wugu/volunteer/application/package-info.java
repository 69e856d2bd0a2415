/** The application form (志愿者申请表): filling in, checking, submitting, finding and reading it. */
@NullMarked
package org.wugu.volunteer.application;

import org.jspecify.annotations.NullMarked;
