package org.mstrials.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.Path;

/**
 * Copies of folders, on the driver's own disk.
 *
 * @param folders under the names that they had
 * @param place what holds them, to be deleted
 */
record LocalFolders(List<java.nio.file.Path> folders, java.nio.file.Path place) implements AutoCloseable {
    static LocalFolders of(List<Path> folders, Configuration hadoop) throws IOException {
        java.nio.file.Path place = Files.createTempDirectory("ms-trials-evidence");
        List<java.nio.file.Path> copies = new ArrayList<>();
        for (Path folder : folders) {
            java.nio.file.Path copy = Files.createDirectory(place.resolve(String.valueOf(copies.size())))
                    .resolve(folder.getName());
            FileSystem files = folder.getFileSystem(hadoop);
            FileUtil.copy(files, folder, copy.toFile(), false, hadoop);
            copies.add(copy);
        }
        return new LocalFolders(copies, place);
    }

    @Override
    public void close() throws IOException {
        FileUtil.fullyDelete(place.toFile());
    }
}
