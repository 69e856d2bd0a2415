package org.wugu.assessment;

import org.wugu.testing.walls.HealthWall;

@OnRealParts
class HealthTest extends HealthWall {}
