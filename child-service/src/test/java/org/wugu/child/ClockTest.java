package org.wugu.child;

import org.wugu.testing.walls.ClockWall;

class ClockTest extends ClockWall {}
