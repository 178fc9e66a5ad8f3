package org.trueblue.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What tests are given: JSON with single quotes for the eye, and definitions written in it. */
public final class Given {

  private Given() {}

  /** JSON in which single quotes stand for double ones. */
  public static JsonNode json(String text) {
    return Json.trusted(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  /** A resource in such JSON. */
  public static Resource resource(String text) {
    try {
      return Resource.of(json(text));
    } catch (Json.Malformed e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Definitions, each in such JSON. */
  public static Definitions definitions(String... resources) {
    return new Few(Arrays.stream(resources).map(Given::resource).toList());
  }

  /** The definitions of both. */
  public static Definitions both(Definitions first, Definitions second) {
    return new Definitions() {
      @Override
      public Optional<Resource> find(String type, Canonical canonical) {
        return first.find(type, canonical).or(() -> second.find(type, canonical));
      }

      @Override
      public Collection<Resource> all(String type) {
        return Stream.concat(first.all(type).stream(), second.all(type).stream()).toList();
      }
    };
  }

  private record Few(List<Resource> resources) implements Definitions {

    @Override
    public Optional<Resource> find(String type, Canonical canonical) {
      return all(type).stream()
          .filter(found -> found.json().path("url").asText().equals(canonical.url()))
          .filter(
              found ->
                  canonical.version().isEmpty()
                      || found.json().path("version").asText().equals(canonical.version()))
          .findFirst();
    }

    @Override
    public Collection<Resource> all(String type) {
      return resources.stream().filter(resource -> resource.type().equals(type)).toList();
    }
  }
}
