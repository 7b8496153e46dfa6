package org.mstrials.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mstrials.release.Download;
import org.mstrials.release.Release;

/** The page that lists the files of a release. */
final class DownloadsPage {
    private final String html;

    DownloadsPage(Release release) {
        html = Page.text("downloads.html")
                .replace("{version}", release.version())
                .replace(
                        "{rows}",
                        release.files().stream().map(DownloadsPage::row).collect(Collectors.joining()));
    }

    /** Sends it. */
    void send(HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().print(html);
    }

    private static String row(Download file) {
        return String.format(
                Locale.ROOT,
                "<tr><td><a href=\"%1$s\">%1$s</a></td><td"
                        + " class=\"number\">%2$,d</td><td><code>%3$s</code></td></tr>\n",
                file.name(),
                file.size(),
                file.sha256());
    }
}
