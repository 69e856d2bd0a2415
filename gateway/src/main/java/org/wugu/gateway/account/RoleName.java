package org.wugu.gateway.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;
import org.wugu.kernel.Role;

/** A role as it is written in JSON. */
enum RoleName {
    @JsonProperty("clerk")
    CLERK,
    @JsonProperty("reviewer")
    REVIEWER,
    @JsonProperty("officer")
    OFFICER,
    @JsonProperty("volunteer")
    VOLUNTEER,
    @JsonProperty("reader")
    READER,
    @JsonProperty("auditor")
    AUDITOR,
    @JsonProperty("access-admin")
    ACCESS_ADMIN;

    static Set<Role> roles(Set<RoleName> names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.forEach(name -> roles.add(Role.valueOf(name.name())));
        return roles;
    }
}
