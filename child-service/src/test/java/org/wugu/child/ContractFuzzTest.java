package org.wugu.child;

import java.io.IOException;
import org.wugu.testing.ScopeMatrix;
import org.wugu.testing.walls.FuzzWall;

@OnRealParts
class ContractFuzzTest extends FuzzWall {

    @Override
    protected ScopeMatrix matrix() throws IOException {
        return ScopeTest.everything();
    }
}
