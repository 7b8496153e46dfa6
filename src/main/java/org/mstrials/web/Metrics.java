package org.mstrials.web;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/** Figures for operators, as Prometheus reads them. */
final class Metrics implements RequestLog, AutoCloseable {
    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(50),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final MultiGauge release = MultiGauge.builder("ms.trials.release")
            .description("The release that is served; always 1")
            .register(registry);
    private final Map<Kind, Timer> requests = new ConcurrentHashMap<>();

    /** What is counted together. */
    private record Kind(String route, int status) {}

    Metrics() {
        collections.bindTo(registry);
        List.of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ProcessorMetrics(),
                        new FileDescriptorMetrics(),
                        new UptimeMetrics())
                .forEach(part -> part.bindTo(registry));
    }

    /** Has a figure read whenever somebody looks. */
    void gauge(String name, String meaning, Supplier<Number> figure) {
        Gauge.builder(name, figure).description(meaning).register(registry);
    }

    @Override
    public void log(Request request, Response response) {
        Kind kind = new Kind(Route.of(request.getHttpURI().getPath()), response.getStatus());
        requests.computeIfAbsent(kind, this::timer)
                .record(System.nanoTime() - request.getBeginNanoTime(), TimeUnit.NANOSECONDS);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("http.server.requests")
                .description("Answers by part of the server and status, and how long they took")
                .tags("route", kind.route(), "status", String.valueOf(kind.status()))
                .serviceLevelObjectives(STEPS)
                .register(registry);
    }

    /** All figures in Prometheus' text format, version 0.0.4. */
    String text(String version) {
        release.register(List.of(MultiGauge.Row.of(Tags.of("version", version), 1)), true);
        return registry.scrape();
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
