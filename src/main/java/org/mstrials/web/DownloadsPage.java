package org.mstrials.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.mstrials.release.Download;
import org.mstrials.release.Release;

/** The list of the release's files; their names are the program's own. */
final class DownloadsPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String TEMPLATE = new String(Page.content("downloads.html"), UTF_8);

    private final transient Release release;

    DownloadsPage(Release release) {
        this.release = release;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=utf-8");
        String rows = release.files().stream().map(DownloadsPage::row).collect(Collectors.joining("\n"));
        response.getWriter()
                .print(TEMPLATE.replace("{version}", release.version()).replace("{rows}", rows));
    }

    private static String row(Download file) {
        return "<tr><td><a href=\"%s\">%s</a></td><td class=\"number\">%,d</td><td><code>%s</code></td></tr>"
                .formatted(file.name(), file.name(), file.size(), file.sha256());
    }
}
