package org.wugu.meeting;

import org.wugu.testing.walls.ClockWall;

class ClockTest extends ClockWall {}
