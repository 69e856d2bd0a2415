package org.wugu.volunteer;

import org.wugu.testing.walls.ContractWall;

@OnRealParts
class ContractTest extends ContractWall {}
