package org.trueblue.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Resource;

/** The resources of the server, in memory, one version of each. Immutable. */
public final class Store {

  private final Map<String, Resource> byReference = new LinkedHashMap<>();

  /** A store with these resources. */
  public Store(Collection<Resource> resources) {
    resources.forEach(resource -> byReference.put(resource.reference(), resource));
  }

  /** The data that TrueBlue ships: made up, nobody's. */
  public static Store shipped() {
    try (InputStream in = Store.class.getResourceAsStream("data.json")) {
      if (in == null) {
        throw new IllegalStateException("data.json is missing from the jar");
      }
      JsonNode bundle = Json.trusted(in.readAllBytes());
      return new Store(
          Json.items(bundle.path("entry")).stream()
              .map(entry -> resource(entry.path("resource")))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Resource resource(JsonNode json) {
    try {
      return Resource.of(json);
    } catch (Json.Malformed e) {
      throw new IllegalStateException(e);
    }
  }

  /** The resource, if there is one. */
  public Optional<Resource> find(String type, String id) {
    return Optional.ofNullable(byReference.get(type + "/" + id));
  }

  /** All resources of a type, in their order. */
  public List<Resource> all(String type) {
    return byReference.values().stream().filter(r -> r.type().equals(type)).toList();
  }

  /** The ids of the patients. */
  public List<String> patients() {
    return all("Patient").stream().map(Resource::id).toList();
  }

  /** The types that there are resources of. */
  public List<String> types() {
    return byReference.values().stream().map(Resource::type).distinct().sorted().toList();
  }
}
