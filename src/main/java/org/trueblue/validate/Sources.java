package org.trueblue.validate;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the sources behind what the user named: files as they are, folders with all that they hold,
 * in the order of names. A folder that is met again, by a link, is passed over.
 */
public final class Sources {

  private static final int MEGABYTE = 1 << 20;

  private final List<Source> found = new ArrayList<>();
  private final Set<Path> visited = new HashSet<>();
  private final long largest;

  private Sources(long largest) {
    this.largest = largest;
  }

  /**
   * The sources in the order in which they were named.
   *
   * @param names of files and folders; {@code -} is the standard input
   * @param largest bytes that a single resource may have
   * @throws IOException if one is not there, or is larger, with a message for the user
   */
  public static List<Source> of(List<String> names, long largest) throws IOException {
    Sources sources = new Sources(largest);
    for (String name : names) {
      sources.addNamed(name);
    }
    return List.copyOf(sources.found);
  }

  private void addNamed(String name) throws IOException {
    if (name.equals("-")) {
      found.add(Source.standardInput());
      return;
    }
    Path path = Path.of(name);
    if (Files.isDirectory(path)) {
      addFolder(path);
      return;
    }
    if (!Files.exists(path)) {
      throw new IOException(name + " does not exist");
    }
    if (!Files.isReadable(path)) {
      throw new IOException(name + " cannot be read: no permission");
    }
    Source source = new Source(name, Optional.of(path), true);
    if (isWhole(source) && source.size() > largest) {
      throw new IOException(
          "%s has %d MB; a single resource may have %d MB, or more with --max-size"
              .formatted(name, (source.size() + MEGABYTE - 1) / MEGABYTE, largest / MEGABYTE));
    }
    found.add(source);
  }

  private static boolean isWhole(Source source) {
    boolean one = source.kind() == Source.Kind.JSON || source.kind() == Source.Kind.XML;
    return one && !source.isPacked();
  }

  private void addFolder(Path folder) throws IOException {
    if (!visited.add(folder.toRealPath())) {
      return;
    }
    List<Path> content;
    try (Stream<Path> listed = Files.list(folder)) {
      content = listed.sorted().toList();
    } catch (AccessDeniedException e) {
      throw new IOException(folder + " cannot be read: no permission", e);
    }
    for (Path path : content) {
      if (Files.isDirectory(path) && !isHidden(path)) {
        addFolder(path);
      } else if (!isHidden(path)) {
        addFound(new Source(path.toString(), Optional.of(path), false));
      }
    }
  }

  /** Tools keep their own files so: {@code .git}, {@code .index.json}. */
  private static boolean isHidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  /** What else is in a folder has nothing to do with FHIR. */
  private void addFound(Source source) {
    if (source.kind() != Source.Kind.UNKNOWN) {
      found.add(source);
    }
  }
}
