package org.wugu.example;

import org.wugu.testing.walls.ArchitectureWall;

class ArchitectureTest extends ArchitectureWall {

    ArchitectureTest() {
        super("errand");
    }
}
