package org.trueblue.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where packages are looked for, in order: the guides that the project carries, the folders that
 * the user names, the FHIR cache of the user.
 */
public final class Packages {

  private final Path carried;
  private final List<Path> folders;
  private final Path cache;

  /**
   * @param carried folder with {@code name/version/} of each carried guide
   * @param folders folders with {@code name-version.tgz}, as the user named them
   * @param cache folder with {@code name#version/}, as FHIR tools keep it
   */
  public Packages(Path carried, List<Path> folders, Path cache) {
    this.carried = carried;
    this.folders = List.copyOf(folders);
    this.cache = cache;
  }

  /**
   * The carried package, or else the one from the user's folders; what is carried as differences
   * only gives way to the official one.
   *
   * @throws IOException if it is nowhere, with a message that says where was looked, or if it
   *     cannot be read
   */
  public FhirPackage find(PackageId id) throws IOException {
    Optional<FhirPackage> atHand = atHand(id);
    return atHand.isPresent() ? atHand.get() : official(id);
  }

  /**
   * The packages that one builds on, and those that they build on, nearest first; what is not at
   * hand is left out, and so is FHIR itself.
   *
   * @throws IOException if one is at hand but cannot be read
   */
  public List<FhirPackage> dependencies(FhirPackage pack) throws IOException {
    Map<PackageId, FhirPackage> found = new LinkedHashMap<>();
    Deque<FhirPackage> open = new ArrayDeque<>(List.of(pack));
    while (!open.isEmpty()) {
      for (var dependency : open.remove().manifest().path("dependencies").properties()) {
        PackageId id = new PackageId(dependency.getKey(), dependency.getValue().asText());
        if (!id.name().equals("hl7.fhir.r4.core") && !found.containsKey(id)) {
          for (FhirPackage one : atHand(id).stream().toList()) {
            found.put(id, one);
            open.add(one);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private Optional<FhirPackage> atHand(PackageId id) throws IOException {
    Optional<FhirPackage> published =
        Differences.are(carriedFolder(id)) ? published(id) : Optional.empty();
    Optional<FhirPackage> carriedOne = published.isPresent() ? published : read(carriedFolder(id));
    return carriedOne.isPresent() ? carriedOne : published(id);
  }

  /**
   * The package as it was published, never the carried one.
   *
   * @throws IOException as of {@link #find}
   */
  public FhirPackage official(PackageId id) throws IOException {
    Optional<FhirPackage> found = published(id);
    if (found.isPresent()) {
      return found.get();
    }
    throw new IOException(
        "package %s was not found in %s; put its .tgz into a folder and name that with --packages"
            .formatted(id, places(id)));
  }

  /**
   * The package as it was published, or else the carried one, and after it those that it builds on,
   * nearest first; what is not at hand is left out, and so is FHIR itself.
   *
   * @throws IOException as of {@link #find}
   */
  public List<PackageFile> locate(PackageId id) throws IOException {
    PackageFile first =
        located(id)
            .orElseThrow(
                () -> new IOException("package %s was not found in %s".formatted(id, places(id))));
    Map<PackageId, PackageFile> found = new LinkedHashMap<>(Map.of(id, first));
    Deque<PackageFile> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      for (var dependency : open.remove().manifest().path("dependencies").properties()) {
        PackageId below = new PackageId(dependency.getKey(), dependency.getValue().asText());
        Optional<PackageFile> file =
            below.name().equals("hl7.fhir.r4.core") ? Optional.empty() : located(below);
        if (file.isPresent() && found.putIfAbsent(below, file.get()) == null) {
          open.add(file.get());
        }
      }
    }
    return List.copyOf(found.values());
  }

  private Optional<PackageFile> located(PackageId id) {
    return Stream.concat(places(id).stream(), Stream.of(carriedFolder(id)))
        .filter(Files::exists)
        .findFirst()
        .map(path -> new PackageFile(id, path));
  }

  private Optional<FhirPackage> published(PackageId id) throws IOException {
    for (Path place : places(id)) {
      Optional<FhirPackage> found = read(place);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Path> places(PackageId id) {
    List<Path> places = new ArrayList<>();
    folders.forEach(folder -> places.add(folder.resolve(id.name() + "-" + id.version() + ".tgz")));
    places.add(cache.resolve(id.toString()));
    return places;
  }

  /** The carried packages. */
  public List<PackageId> carried() throws IOException {
    List<PackageId> ids = new ArrayList<>();
    if (Files.isDirectory(carried)) {
      try (Stream<Path> names = Files.list(carried)) {
        for (Path name : names.filter(Files::isDirectory).sorted().toList()) {
          try (Stream<Path> versions = Files.list(name)) {
            versions
                .filter(version -> Files.exists(version.resolve("package.json")))
                .sorted()
                .forEach(
                    version ->
                        ids.add(
                            new PackageId(
                                name.getFileName().toString(), version.getFileName().toString())));
          }
        }
      }
    }
    return ids;
  }

  /** Where a guide is, or would be, carried. */
  public Path carriedFolder(PackageId id) {
    return carried.resolve(id.name()).resolve(id.version());
  }

  private static Optional<FhirPackage> read(Path place) throws IOException {
    return Files.exists(place) ? Optional.of(PackageReader.read(place)) : Optional.empty();
  }
}
