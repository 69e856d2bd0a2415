/** Who serves where, who pauses, who leaves (调整服务村、暂停、退出). */
@NullMarked
package org.wugu.volunteer.serving;

import org.jspecify.annotations.NullMarked;
