package org.mstrials.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.mstrials.source.Inputs;

/**
 * What stands in the folders that a user named, in the order in which a build reads them. One thing is not as there: of a
 * harvest the latest run does not come first.
 *
 * @param files files and archives of records
 * @param evidence folders of evidence tables
 */
record Listing(List<Named> files, List<Path> evidence) {
    private static final String EVIDENCE_HEADER = "document.yaml";

    /** A file, under the name that complaints have for it. */
    record Named(String name, FileStatus status) {
        String uri() {
            return status.getPath().toString();
        }
    }

    /** Lists files and folders, these with all that is in them. */
    static Listing of(List<String> roots, Configuration hadoop) throws IOException {
        Listing listing = new Listing(new ArrayList<>(), new ArrayList<>());
        for (String root : roots) {
            Path path = new Path(root);
            FileSystem files = path.getFileSystem(hadoop);
            listing.add(files, files.getFileStatus(path), path.getName());
        }
        return listing;
    }

    private void add(FileSystem system, FileStatus found, String name) throws IOException {
        if (found.isFile()) {
            files.add(new Named(name, found));
        } else if (system.exists(new Path(found.getPath(), EVIDENCE_HEADER))) {
            evidence.add(found.getPath());
        } else {
            List<FileStatus> children = Arrays.stream(system.listStatus(found.getPath()))
                    .filter(child -> !Inputs.isPassedOver(child.getPath().getName()))
                    .sorted(Comparator.comparing(child -> child.getPath().getName()))
                    .toList();
            for (FileStatus child : children) {
                add(system, child, name + '/' + child.getPath().getName());
            }
        }
    }
}
