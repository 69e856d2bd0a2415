package org.wugu.assessment;

import org.wugu.testing.ArchitectureRules;
import org.wugu.testing.walls.ArchitectureWall;

class ArchitectureTest extends ArchitectureWall {

    ArchitectureTest() {
        super("figures");
    }

    @Override
    protected ArchitectureRules rules() {
        return super.rules().withoutEntities();
    }
}
