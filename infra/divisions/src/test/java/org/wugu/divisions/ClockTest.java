package org.wugu.divisions;

import org.wugu.testing.walls.ClockWall;

class ClockTest extends ClockWall {}
