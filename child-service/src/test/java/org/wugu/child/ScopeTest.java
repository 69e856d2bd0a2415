package org.wugu.child;

import org.wugu.testing.walls.ScopeWall;

@OnRealParts
class ScopeTest extends ScopeWall {}
