package org.wugu.example;

import org.wugu.testing.walls.ContractWall;

@OnRealParts
class ContractTest extends ContractWall {}
