package org.wugu.acceptance.system;

import java.net.URI;
import java.util.Map;
import org.wugu.parts.setup.Place;
import org.wugu.parts.setup.Service;

/**
 * Where the second processes of the gateway, volunteer- and assessment-service listen.
 *
 * @param services the second processes of the services, which the second gateway calls
 */
public record Replicas(Place gatewayPlace, Map<Service, Place> services) {

    private static final String SUFFIX = "-2";

    static Replicas onFreePorts() {
        FreePorts free = new FreePorts();
        return new Replicas(place(free), Map.of(Service.VOLUNTEER, place(free), Service.ASSESSMENT, place(free)));
    }

    private static Place place(FreePorts free) {
        return new Place(SUFFIX, free.next(), free.next());
    }

    /** The second gateway, by the host name of the first: a browser's cookies go to both. */
    public URI gateway() {
        return URI.create("http://localhost:" + gatewayPlace.port());
    }

    /** Where the second process of a service answers for its health and metrics. */
    public URI management(Service service) {
        Place place = services.get(service);
        if (place == null) {
            throw new IllegalArgumentException("there is one " + service + " only");
        }
        return URI.create(place.managementUrl());
    }

    /** The name of the second process, as of its folder and log. */
    public String name(Service service) {
        return service.program() + SUFFIX;
    }
}
