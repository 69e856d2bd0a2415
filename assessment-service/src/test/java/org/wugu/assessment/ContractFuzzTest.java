package org.wugu.assessment;

import org.wugu.testing.walls.FuzzWall;

@OnRealParts
class ContractFuzzTest extends FuzzWall {}
