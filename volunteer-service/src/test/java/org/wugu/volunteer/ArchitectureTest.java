package org.wugu.volunteer;

import org.wugu.testing.ArchitectureRules;
import org.wugu.testing.walls.ArchitectureWall;

class ArchitectureTest extends ArchitectureWall {

    ArchitectureTest() {
        super("journey", "form");
    }

    @Override
    protected ArchitectureRules rules() {
        return super.rules().joints("print", "dossier", "messages").apart("office", "appointment");
    }
}
