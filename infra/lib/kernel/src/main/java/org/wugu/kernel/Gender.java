package org.wugu.kernel;

/** Sex as the resident identity card gives it (性别). */
public enum Gender {
    MALE,
    FEMALE
}
