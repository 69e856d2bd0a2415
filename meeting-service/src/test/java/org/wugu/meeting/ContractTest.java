package org.wugu.meeting;

import org.wugu.testing.walls.ContractWall;

@OnRealParts
class ContractTest extends ContractWall {}
