package org.wugu.gateway;

import org.wugu.testing.ClockRules;
import org.wugu.testing.walls.ClockWall;

class ClockTest extends ClockWall {

    @Override
    protected ClockRules rules() {
        return super.rules().withoutInstants();
    }
}
