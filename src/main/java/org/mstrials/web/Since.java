package org.mstrials.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.mstrials.model.ChangeCode.ChangeKind;
import org.mstrials.model.Code;
import org.mstrials.release.Release;
import org.mstrials.web.page.ChangesPage.Choice;

/** The IRIs of comparisons and of changes: they lead to where all changes of the kind are told. */
final class Since extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Release release;

    /**
     * Answers for comparisons with one release.
     *
     * @param release the newer one
     */
    Since(Release release) {
        this.release = release;
    }

    /** The path is that of the older release, the kind of change, and the thing. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] path = Optional.ofNullable(request.getPathInfo()).orElse("/").split("/", 4);
        Optional<ChangeKind> kind = path.length < 3 ? Optional.empty() : Code.parse(ChangeKind.class, path[2]);
        Choice choice = new Choice(path.length < 2 ? "" : path[1], release.version(), kind, 1);
        Answer.moved(HttpServletResponse.SC_SEE_OTHER, choice.href(Paths.CHANGES))
                .send(request, response);
    }
}
