package org.wugu.example.errand;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An errand as lists show it. @param acts what the reader could do with it now */
record ErrandItem(
        UUID id,
        long version,
        String townshipCode,
        String name,
        LocalDate notBefore,
        Errand.Stage stage,
        @Nullable LocalDate doneOn,
        List<ErrandOption> acts) {}
