package org.trueblue.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trueblue.check.Seen;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Element;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.search.SearchDefinition;

/** Follows references from resources to what they refer to, as far as the target has it. */
public final class Referring {

  /** Enough to see what a server does, without reading a whole directory. */
  private static final int MOST = 20;

  /** As many requests as a reader looks at. */
  private static final int MOST_NAMED = 4;

  private static final Set<Integer> REFUSED = Set.of(401, 403);

  private final Set<Exchange> unread = new LinkedHashSet<>();
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

  /** The answer to a read of what a reference names; empty if that is not of the target. */
  public Optional<Exchange> answer(Reference reference) {
    return isOfTarget(reference)
        ? Optional.of(client.exchange(client.readRequest(reference.type(), reference.id())))
        : Optional.empty();
  }

  /**
   * Why there is nothing to judge: reads of what is referred to were refused, or the data do not
   * show it.
   *
   * @param code of the gap in the data
   * @param reason what the data do not show
   * @param supply what would help if nothing was refused
   */
  public NotTested absent(String code, String reason, String supply) {
    boolean refused = unread.stream().anyMatch(read -> REFUSED.contains(read.status()));
    String explained = unread.isEmpty() ? reason : reason + ": " + unreadInWords();
    return refused
        ? NotTested.prerequisite(
            "credentials.refused", explained, "give a token whose scopes allow these reads")
        : NotTested.dataAbsent(code, explained, supply);
  }

  private String unreadInWords() {
    return unread.stream()
        .limit(MOST_NAMED)
        .map(read -> "%s was answered with %d".formatted(read.title(), read.status()))
        .collect(Collectors.joining("; "));
  }

  private Optional<Seen> read(String type, String id) {
    Exchange exchange = client.exchange(client.readRequest(type, id));
    Optional<Seen> found = FhirResponse.resource(exchange, type);
    if (found.isEmpty()) {
      unread.add(exchange);
    }
    return found;
  }

  private boolean isOfTarget(Reference reference) {
    return reference.base().isEmpty()
        || reference.base().equals(client.session().target().base().toString());
  }
}
