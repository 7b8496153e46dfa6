package org.mstrials.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.mstrials.web.page.Frame;
import org.mstrials.web.page.Templates;

/** Says in one sentence what is wrong: as a page for browsers, else as plain text. Never tells how the server is made. */
final class Errors extends ErrorHandler {
    private final Templates templates;
    private final String release;

    Errors(Templates templates, String release) {
        this.templates = templates;
        this.release = release;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String title = HttpStatus.getMessage(code);
        String sentence = message == null || cause != null ? title : message;
        boolean html =
                String.valueOf(request.getHeaders().get(HttpHeader.ACCEPT)).contains("text/html");
        String body = html
                ? templates.render("error", Frame.of(title), Map.of("sentence", sentence, "near", List.of()))
                : sentence + "\n";
        SecurityHeaders.add(response.getHeaders());
        response.getHeaders().put(Editions.RELEASE, release);
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, html ? "text/html;charset=utf-8" : "text/plain;charset=utf-8");
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
