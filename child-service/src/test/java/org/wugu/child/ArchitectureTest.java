package org.wugu.child;

import org.wugu.testing.walls.ArchitectureWall;

class ArchitectureTest extends ArchitectureWall {

    ArchitectureTest() {
        super("screening", "registry", "form", "listing");
    }
}
