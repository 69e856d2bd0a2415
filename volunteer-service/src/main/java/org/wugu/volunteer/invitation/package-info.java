/** Application by the applicant (自助申请): the township invites, people fill in the form themselves, the township decides. */
@NullMarked
package org.wugu.volunteer.invitation;

import org.jspecify.annotations.NullMarked;
