package org.wugu.volunteer;

import org.wugu.testing.walls.HealthWall;

@OnRealParts
class HealthTest extends HealthWall {}
