package org.wugu.meeting;

import org.wugu.testing.walls.ScopeWall;

@OnRealParts
class ScopeTest extends ScopeWall {}
