package org.mstrials.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;

/** Whatever a client accepts: it gets one of the offers, or none. */
public class NegotiationFuzz {
    private static final List<String> OFFERS = List.of("text/html", "text/turtle", "application/ld+json");

    @FuzzTest
    public void accepts(byte[] bytes) {
        String header = new String(bytes, UTF_8);
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                NegotiationFuzz.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (self, method, arguments) -> Collections.enumeration(List.of(header)));
        Negotiation.choose(request, OFFERS)
                .ifPresent(chosen -> assertThat(OFFERS).contains(chosen));
    }
}
