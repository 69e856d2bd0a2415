package org.wugu.child;

import org.wugu.testing.walls.HealthWall;

@OnRealParts
class HealthTest extends HealthWall {}
