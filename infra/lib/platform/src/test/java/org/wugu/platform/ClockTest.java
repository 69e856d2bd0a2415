package org.wugu.platform;

import org.wugu.testing.walls.ClockWall;

class ClockTest extends ClockWall {}
