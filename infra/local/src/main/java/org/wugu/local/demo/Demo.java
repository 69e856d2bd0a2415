package org.wugu.local.demo;

import java.util.function.Consumer;
import org.wugu.local.setup.Installation;

public final class Demo {
    public Demo(Installation installation, Consumer<String> progress) {}

    public void run() {}
}
