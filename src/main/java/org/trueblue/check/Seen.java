package org.trueblue.check;

import org.trueblue.fhir.Resource;

/**
 * A resource that the server gave.
 *
 * @param resource what it gave
 * @param exchange id of the exchange that shows it
 */
public record Seen(Resource resource, String exchange) {}
