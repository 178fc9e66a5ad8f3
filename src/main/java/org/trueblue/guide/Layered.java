package org.trueblue.guide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Resource;

/**
 * Definitions from several places: the first that has one gives it.
 *
 * @param layers in order of precedence
 */
public record Layered(List<Definitions> layers) implements Definitions {

  public Layered {
    layers = List.copyOf(layers);
  }

  @Override
  public Optional<Resource> find(String type, Canonical canonical) {
    return layers.stream().flatMap(layer -> layer.find(type, canonical).stream()).findFirst();
  }

  @Override
  public Collection<Resource> all(String type) {
    return layers.stream().flatMap(layer -> layer.all(type).stream()).toList();
  }
}
