package org.mstrials.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jetty.ee11.servlet.ResourceServlet;
import org.mstrials.release.Download;
import org.mstrials.release.Release;
import org.mstrials.web.page.Templates;

/**
 * The files of a release, and a page that lists them. A compressed file goes out as it is, unless the client names the
 * type of its content in Accept: programs that read RDF from addresses do, browsers and download tools do not.
 */
final class Downloads extends ResourceServlet {
    private static final long serialVersionUID = 1L;

    private final transient DownloadsPage page;
    private final transient Map<String, Download> files = new HashMap<>();
    private final transient Map<String, DownloadContent> contents = new HashMap<>();

    Downloads(Release release, Templates templates) {
        this.page = new DownloadsPage(release, templates);
        Stream.concat(release.files().stream(), Stream.of(release.checksums())).forEach(file -> {
            String path = "/" + file.name();
            files.put(path, file);
            contents.put(path, DownloadContent.asFile(release.downloads(), file));
            contents.put(file.mediaType() + path, DownloadContent.asEncodedContent(release.downloads(), file));
        });
    }

    /** Only files of the release can be had, whatever the path. */
    @Override
    public void init() throws ServletException {
        super.init();
        getResourceService().setHttpContentFactory(contents::get);
        getResourceService().setEtags(true);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getPathInfo() == null) {
            Answer.moved(HttpServletResponse.SC_MOVED_PERMANENTLY, Paths.DOWNLOADS)
                    .send(request, response);
        } else if (request.getPathInfo().equals("/")) {
            page.send(request, response);
        } else {
            response.setHeader("Vary", "Accept");
            super.doGet(new Resumption(request, contents.get(key(request))), response);
        }
    }

    @Override
    protected String getEncodedPathInContext(HttpServletRequest request, boolean included) {
        return key(request);
    }

    /** What stands for the file, or for its content, among the contents. */
    private String key(HttpServletRequest request) {
        String path = request.getPathInfo();
        String accept = request.getHeader("Accept");
        Download file = files.get(path);
        if (file == null || !file.compressed() || accept == null || !accept.contains(file.mediaType())) {
            return path;
        }
        return file.mediaType() + path;
    }
}
