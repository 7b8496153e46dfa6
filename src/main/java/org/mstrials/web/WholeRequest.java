package org.mstrials.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.content.ByteBufferContentSource;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Hands on requests that have come as a whole. A body is read as it comes, by no thread that would wait for it, so that
 * clients that send slowly keep nobody from being answered.
 */
final class WholeRequest extends Handler.Wrapper {
    private final HttpLimits limits;
    private final SlowClients slow;
    private final AtomicLong bodies = new AtomicLong();

    WholeRequest(HttpLimits limits, SlowClients slow) {
        this.limits = limits;
        this.slow = slow;
    }

    /** Bytes of all bodies that are held. */
    long bodies() {
        return bodies.get();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields headers = request.getHeaders();
        // an answer may take longer than a client may be silent
        request.addIdleTimeoutListener(silence -> false);
        if (headers.size() > limits.headers()) {
            refuse(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431, request, response, callback);
            return true;
        }
        boolean body = headers.contains(HttpHeader.TRANSFER_ENCODING)
                || (headers.contains(HttpHeader.CONTENT_LENGTH) && request.getLength() != 0);
        if (body) {
            new Reading(request, response, callback).run();
            return true;
        }
        slow.heard(request);
        return super.handle(request, response, callback);
    }

    private static void refuse(int status, Request request, Response response, Callback callback) {
        String sentence = switch (status) {
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "Too many headers";
            case HttpStatus.UNSUPPORTED_MEDIA_TYPE_415 -> "Send the body uncompressed";
            case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "The body is too long";
            default -> HttpStatus.getMessage(status);
        };
        if (status == HttpStatus.UNSUPPORTED_MEDIA_TYPE_415) {
            // RFC 9110, section 15.5.16
            response.getHeaders().put(HttpHeader.ACCEPT_ENCODING, "identity");
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE_503) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, 1);
        }
        Response.writeError(request, response, callback, status, sentence);
    }

    /**
     * One body. What is refused is heard out, up to a limit: a client that still sends when the connection closes does not hear
     * the answer.
     */
    private final class Reading implements Runnable {
        private final Request request;
        private final Response response;
        private final Callback callback;
        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private int refusal;
        private long length;

        Reading(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
            if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
                refusal = HttpStatus.UNSUPPORTED_MEDIA_TYPE_415;
            } else if (request.getLength() > limits.body()) {
                refusal = HttpStatus.PAYLOAD_TOO_LARGE_413;
            }
            Request.addCompletionListener(request, unused -> bodies.addAndGet(-body.size()));
        }

        @Override
        public void run() {
            while (true) {
                Content.@Nullable Chunk chunk = request.read();
                if (chunk == null) {
                    request.demand(this);
                    return;
                }
                if (Content.Chunk.isFailure(chunk)) {
                    fail(chunk.getFailure());
                    return;
                }
                take(chunk.getByteBuffer());
                chunk.release();
                if (chunk.isLast() || length > limits.body() + limits.heardOut()) {
                    end();
                    return;
                }
            }
        }

        private void take(ByteBuffer part) {
            int size = part.remaining();
            length += size;
            if (refusal == 0 && length > limits.body()) {
                refusal = HttpStatus.PAYLOAD_TOO_LARGE_413;
            }
            if (refusal == 0 && bodies.get() + size > limits.bodies()) {
                refusal = HttpStatus.SERVICE_UNAVAILABLE_503;
            }
            if (refusal == 0) {
                bodies.addAndGet(size);
                body.writeBytes(BufferUtil.toArray(part));
            }
        }

        private void end() {
            slow.heard(request);
            try {
                if (refusal != 0) {
                    refuse(refusal, request, response, callback);
                } else if (!WholeRequest.super.handle(new Heard(request, body.toByteArray()), response, callback)) {
                    Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
                }
            } catch (Exception failed) {
                Response.writeError(request, response, callback, failed);
            }
        }

        private void fail(Throwable failure) {
            if (failure instanceof TimeoutException) {
                Response.writeError(
                        request, response, callback, HttpStatus.REQUEST_TIMEOUT_408, "The body did not come in time");
            } else {
                Response.writeError(request, response, callback, failure);
            }
        }
    }

    /** A request with its body. */
    private static final class Heard extends Request.Wrapper {
        private final ByteBufferContentSource body;

        Heard(Request request, byte[] body) {
            super(request);
            this.body = new ByteBufferContentSource(ByteBuffer.wrap(body));
        }

        @Override
        public Content.@Nullable Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable callback) {
            body.demand(callback);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }
    }
}
