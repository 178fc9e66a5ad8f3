package org.trueblue.guide;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** A small package, to be written as a folder or in the packed form of the registry. */
public final class Packed {

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  /** A package with a manifest. */
  public static Packed named(String name, String version) {
    return new Packed()
        .with("package.json", "{'name':'%s','version':'%s'}".formatted(name, version));
  }

  /** A file below {@code package/}, in JSON with single quotes. */
  public Packed with(String name, String json) {
    return with(name, json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  /** A file below {@code package/}. */
  public Packed with(String name, byte[] content) {
    files.put(name, content);
    return this;
  }

  /** Writes it as a folder. */
  public Path folder(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolve(".."));
      Files.write(path, file.getValue());
    }
    return folder;
  }

  /** Writes it as the registry packs it. */
  public Path archive(Path archive) throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        TarArchiveOutputStream tar =
            new TarArchiveOutputStream(new GzipCompressorOutputStream(out))) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        TarArchiveEntry entry = new TarArchiveEntry("package/" + file.getKey());
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return archive;
  }
}
