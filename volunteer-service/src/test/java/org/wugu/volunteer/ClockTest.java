package org.wugu.volunteer;

import org.wugu.testing.walls.ClockWall;

class ClockTest extends ClockWall {}
