package org.wugu.child;

import org.wugu.testing.walls.FuzzWall;

@OnRealParts
class ContractFuzzTest extends FuzzWall {}
