package org.wugu.example;

import org.wugu.testing.walls.ClockWall;

class ClockTest extends ClockWall {}
