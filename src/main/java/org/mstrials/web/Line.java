package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;

/**
 * The connection to a client, whose request is read to its end. Until it is answered nobody reads from it, so that nobody
 * learns when the client leaves; here one may look. The look takes a byte if the client sent a second request before the
 * answer to the first; such a connection is closed after that answer, and the client asks again (RFC 9112, section 9.3.2).
 */
final class Line {
    private final EndPoint end;
    private boolean looking = true;
    private boolean bitten;

    Line(EndPoint end) {
        this.end = end;
    }

    /** The connection that a request came by. */
    static Line of(HttpServletRequest request) {
        return new Line(ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint());
    }

    /** Says that the answer begins: once the client has all of it, its next request may come. */
    synchronized void answer() {
        looking = false;
    }

    /** Whether the client closed its side: who does so is taken to want no answer. */
    synchronized boolean gone() {
        if (!looking || bitten || !(end.getTransport() instanceof SocketChannel channel)) {
            return false;
        }
        try {
            int read = channel.read(ByteBuffer.allocate(1));
            bitten = read > 0;
            return read < 0;
        } catch (IOException broken) {
            return true;
        }
    }

    /** Whether a byte of the next request is lost. */
    synchronized boolean bitten() {
        return bitten;
    }

    /** Closes it when the answer is out. */
    void closeAfter(HttpServletRequest request) {
        Request.addCompletionListener(ServletContextRequest.getServletContextRequest(request), failure -> end.close());
    }

    /**
     * Has it end with a reset and not as a finished answer does: to a client of HTTP/1.0, and to most proxies, the end of
     * the connection is the end of the answer.
     */
    void breakOff() {
        if (end.getTransport() instanceof SocketChannel channel) {
            try {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            } catch (IOException closed) {
                // it has ended already
                end.close(closed);
            }
        }
        end.close();
    }
}
