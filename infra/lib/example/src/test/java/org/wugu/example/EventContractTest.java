package org.wugu.example;

import org.wugu.testing.walls.EventContractWall;

class EventContractTest extends EventContractWall {}
