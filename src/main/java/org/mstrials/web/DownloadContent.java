package org.mstrials.web;

import java.nio.file.Path;
import java.util.Set;
import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.jspecify.annotations.Nullable;
import org.mstrials.release.Download;

/** One file and the headers that it is sent with. Its entity tag is its checksum. */
final class DownloadContent extends ResourceHttpContent {
    private static final String GZIP = "gzip";

    private final String tag;
    private final boolean encoded;

    private DownloadContent(Path file, String type, String tag, boolean encoded) {
        super(ResourceFactory.root().newResource(file), type);
        this.tag = tag;
        this.encoded = encoded;
    }

    /** The file as it is: what is saved is what was published, and the checksums fit. */
    static DownloadContent asFile(Path folder, Download file) {
        String type = file.compressed() ? "application/gzip" : file.mediaType() + ";charset=utf-8";
        return new DownloadContent(folder.resolve(file.name()), type, file.sha256(), false);
    }

    /** The content of a compressed file, for programs that read it on the way. */
    static DownloadContent asEncodedContent(Path folder, Download file) {
        return new DownloadContent(folder.resolve(file.name()), file.mediaType(), file.sha256() + "-" + GZIP, true);
    }

    @Override
    public HttpField getETag() {
        return new HttpField(HttpHeader.ETAG, '"' + tag + '"');
    }

    @Override
    public @Nullable HttpField getContentEncoding() {
        return encoded ? new HttpField(HttpHeader.CONTENT_ENCODING, GZIP) : null;
    }

    /** None; otherwise Jetty replaces the header Vary. */
    @Override
    public Set<CompressedContentFormat> getPreCompressedContentFormats() {
        return Set.of();
    }
}
