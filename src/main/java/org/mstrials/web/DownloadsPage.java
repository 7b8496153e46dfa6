package org.mstrials.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mstrials.release.Release;
import org.mstrials.web.page.Frame;
import org.mstrials.web.page.Signpost;
import org.mstrials.web.page.Templates;

/** The page that lists the files of a release. */
final class DownloadsPage {
    private final Answer answer;

    DownloadsPage(Release release, Templates templates) {
        List<Signpost> items = release.files().stream()
                .map(file -> new Signpost(Paths.DOWNLOADS + file.name(), "item", Optional.of(file.mediaType())))
                .toList();
        Frame frame = new Frame("Downloads", List.of(), items, Optional.empty());
        String html = templates.render("downloads", frame, Map.of("files", release.files()));
        answer = Answer.of(Document.of(html, "text/html", release.published())).with(items);
    }

    /** Sends it. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.send(request, response);
    }
}
