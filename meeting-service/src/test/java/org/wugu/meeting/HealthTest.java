package org.wugu.meeting;

import org.wugu.testing.walls.HealthWall;

@OnRealParts
class HealthTest extends HealthWall {}
