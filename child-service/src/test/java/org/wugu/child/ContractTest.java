package org.wugu.child;

import org.wugu.testing.walls.ContractWall;

@OnRealParts
class ContractTest extends ContractWall {}
