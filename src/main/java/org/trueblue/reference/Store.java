package org.trueblue.reference;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.trueblue.fhir.Resource;
import org.trueblue.guide.Guide;
import org.trueblue.reference.data.GuideData;

/** The resources of the server, in memory, one version of each. Thread safe. */
public final class Store {

  private final ConcurrentMap<String, Resource> byReference = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, List<Resource>> byType = new ConcurrentHashMap<>();
  private final AtomicInteger created = new AtomicInteger();

  /** A store with these resources. */
  public Store(Collection<Resource> resources) {
    this(resources, List.of());
  }

  /**
   * A store with these resources.
   *
   * @param types that it is for, of some of which there may be no resource
   */
  public Store(Collection<Resource> resources, Collection<String> types) {
    types.forEach(type -> byType.put(type, List.of()));
    resources.forEach(this::add);
  }

  /** The data that TrueBlue makes up for a guide. */
  public static Store of(Guide guide) {
    return new Store(GuideData.of(guide).resources());
  }

  private void add(Resource resource) {
    byReference.put(resource.reference(), resource);
    byType.merge(
        resource.type(),
        List.of(resource),
        (before, added) -> Stream.concat(before.stream(), added.stream()).toList());
  }

  /** Keeps a resource under a new id. */
  Resource create(Resource resource) {
    Resource kept = new Resource(resource.json().deepCopy());
    kept.json().put("id", "created-" + created.incrementAndGet());
    kept.json()
        .withObject("/meta")
        .put("versionId", "1")
        .put("lastUpdated", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    add(kept);
    return kept;
  }

  /** The resource, if there is one. */
  public Optional<Resource> find(String type, String id) {
    return Optional.ofNullable(byReference.get(type + "/" + id));
  }

  /** All resources, those of a type in their order. */
  public List<Resource> all() {
    return types().stream().flatMap(type -> all(type).stream()).toList();
  }

  /** All resources of a type, in their order. */
  public List<Resource> all(String type) {
    return byType.getOrDefault(type, List.of());
  }

  /** The ids of the patients. */
  public List<String> patients() {
    return all("Patient").stream().map(Resource::id).toList();
  }

  /** The types that there are, or could be, resources of. */
  public List<String> types() {
    return byType.keySet().stream().sorted().toList();
  }
}
