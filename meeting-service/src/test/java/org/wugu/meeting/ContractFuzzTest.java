package org.wugu.meeting;

import org.wugu.testing.walls.FuzzWall;

@OnRealParts
class ContractFuzzTest extends FuzzWall {}
