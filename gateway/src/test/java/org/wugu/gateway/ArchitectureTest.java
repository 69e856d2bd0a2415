package org.wugu.gateway;

import org.wugu.testing.ArchitectureRules;
import org.wugu.testing.walls.ArchitectureWall;

class ArchitectureTest extends ArchitectureWall {

    ArchitectureTest() {
        super("problem");
    }

    @Override
    protected ArchitectureRules rules() {
        return super.rules()
                .joints("door", "session", "upstream")
                .withoutEntities()
                .behindDoors();
    }
}
