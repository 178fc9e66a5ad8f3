package org.trueblue.fhir.hapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Resource;

/**
 * Where packs are kept between processes. A pack that is not there, is damaged or was made of
 * something else is made anew; processes that make the same one at the same time do not mind each
 * other. Where nothing can be kept, packs are made for the one process.
 */
public final class PackFolder {

  private final Path folder;

  /**
   * Definitions that a pack is made of.
   *
   * @param digest of its content
   * @param content is read only if no pack was made of it before
   */
  public record Source(String digest, Supplier<Definitions> content) {

    /** All of them as one: the first that has a definition gives it. */
    static Definitions together(List<Source> sources) {
      return new Definitions() {
        @Override
        public Optional<Resource> find(String type, Canonical canonical) {
          return sources.stream()
              .flatMap(one -> one.content().get().find(type, canonical).stream())
              .findFirst();
        }

        @Override
        public Collection<Resource> all(String type) {
          return sources.stream().flatMap(one -> one.content().get().all(type).stream()).toList();
        }
      };
    }
  }

  /**
   * @param folder need not exist
   */
  public PackFolder(Path folder) {
    this.folder = folder;
  }

  /** Where the environment says, else the user's cache. */
  public static PackFolder of(Map<String, String> environment) {
    String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
    String caches = environment.getOrDefault("XDG_CACHE_HOME", home + "/.cache");
    return new PackFolder(
        Path.of(environment.getOrDefault("TRUEBLUE_CACHE", caches + "/trueblue")));
  }

  /** The pack of FHIR itself. */
  Pack core() {
    return pack(PackKey.of(List.of()), Packing::core);
  }

  /** The pack of packages, of which the first is asked first. */
  Pack packages(List<Source> sources) {
    return pack(
        PackKey.of(sources.stream().map(Source::digest).toList()), () -> Packing.packages(sources));
  }

  /** The pack of a key, made if need be. */
  Pack pack(PackKey key, Supplier<PackWriter> maker) {
    Path file = folder.resolve(key + ".pack");
    try {
      return Pack.open(file, key);
    } catch (IOException absent) {
      return made(file, key, maker.get());
    }
  }

  private static Pack made(Path file, PackKey key, PackWriter writer) {
    try {
      writer.write(file, key);
      return Pack.open(file, key);
    } catch (IOException unwritable) {
      return temporary(key, writer);
    }
  }

  private static Pack temporary(PackKey key, PackWriter writer) {
    try {
      Path file = Files.createTempFile("trueblue", ".pack");
      try {
        writer.write(file, key);
        return Pack.open(file, key);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("no place for the definitions", e);
    }
  }

  @Override
  public String toString() {
    return folder.toString();
  }
}
