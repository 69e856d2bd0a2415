package org.wugu.child.form;

import jakarta.enterprise.context.ApplicationScoped;

/** Throwaway. */
@ApplicationScoped
public class ChildFormVersions {
    public record Version(String version) {}

    public Version current() {
        return new Version("2024-1");
    }
}
