package org.wugu.assessment;

import org.wugu.testing.walls.ContractWall;

@OnRealParts
class ContractTest extends ContractWall {}
