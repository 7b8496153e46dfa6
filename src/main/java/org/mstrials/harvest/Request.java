package org.mstrials.harvest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One request to a service.
 *
 * @param address of the operation, without its parameters
 * @param parameters what is asked
 * @param posted whether parameters are sent in the body
 * @param identity who asks: sent in the body of a posted request, never recorded
 */
record Request(URI address, Map<String, String> parameters, boolean posted, Map<String, String> identity) {
    /** A request that says everything in its address. */
    static Request get(URI address, Map<String, String> parameters) {
        return new Request(address, parameters, false, Map.of());
    }

    /** A request that says everything in its body. */
    static Request post(URI address, Map<String, String> parameters, Map<String, String> identity) {
        return new Request(address, parameters, true, identity);
    }

    /** Address and parameters, as they are sent by GET and as they are recorded. */
    URI url() {
        String separator = address.getRawQuery() == null ? "?" : "&";
        return URI.create(address + separator + encoded(parameters));
    }

    /** The body of a posted request. */
    String form() {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.putAll(identity);
        return encoded(all);
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + '=' + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
