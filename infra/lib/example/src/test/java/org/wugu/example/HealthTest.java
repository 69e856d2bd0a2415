package org.wugu.example;

import org.wugu.testing.walls.HealthWall;

@OnRealParts
class HealthTest extends HealthWall {}
