package org.trueblue.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trueblue.check.Seen;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.search.SearchDefinition;

/** Follows references from resources to what they refer to, as far as the target has it. */
public final class Referring {

  /** Enough to see what a server does, without reading a whole directory. */
  private static final int MOST = 20;

  private final Client client;

  /** Follows references with this client. */
  public Referring(Client client) {
    this.client = client;
  }

  /** What resources refer to by a search parameter, of those that the target has. */
  public List<Seen> targets(Collection<Seen> sources, SearchDefinition parameter) {
    Set<Reference> references = new LinkedHashSet<>();
    sources.forEach(source -> references.addAll(references(source, parameter)));
    return read(references);
  }

  /** The references of a resource by a search parameter, without their versions. */
  public List<Reference> references(Seen source, SearchDefinition parameter) {
    return client.session().matching().elements(source.resource(), parameter).stream()
        .map(Element::json)
        .map(json -> Reference.parse(json.path("reference").asText("")))
        .filter(reference -> !reference.id().isEmpty() && isOfTarget(reference))
        .toList();
  }

  /** What references lead to. Those that lead to nothing, or elsewhere, give nothing. */
  public List<Seen> read(Collection<Reference> references) {
    List<Seen> found = new ArrayList<>();
    references.stream()
        .filter(this::isOfTarget)
        .map(reference -> List.of(reference.type(), reference.id()))
        .distinct()
        .limit(MOST)
        .forEach(target -> read(target.get(0), target.get(1)).ifPresent(found::add));
    return found;
  }

  private Optional<Seen> read(String type, String id) {
    return FhirResponse.resource(client.exchange(client.readRequest(type, id)), type);
  }

  private boolean isOfTarget(Reference reference) {
    return reference.base().isEmpty()
        || reference.base().equals(client.session().target().base().toString());
  }
}
