package org.wugu.assessment;

import org.wugu.testing.walls.ClockWall;

class ClockTest extends ClockWall {}
