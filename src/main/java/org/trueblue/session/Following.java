package org.trueblue.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.Seen;
import org.trueblue.check.reference.LeadsToResource.Followed;
import org.trueblue.evidence.Request;
import org.trueblue.fhir.Reference;
import org.trueblue.guide.Capability.ResourceCapability;

/**
 * Follows the literal references of resources, each target once: those to the target's own
 * resources of types that the guide speaks of, and those to what is contained.
 */
public final class Following {

  /** Enough of each type to see what a server does, without reading a whole directory. */
  private static final int MOST = 20;

  private final Client client;

  /** Follows references with this client. */
  public Following(Client client) {
    this.client = client;
  }

  /** What the references lead to. */
  public List<Followed> references(Collection<Seen> sources) {
    return follow(sources, text -> true, text -> path(Reference.parse(text)));
  }

  /** What the references lead to that name a version. */
  public List<Followed> versions(Collection<Seen> sources) {
    return follow(
        sources,
        text -> !Reference.version(text).isEmpty(),
        text -> path(Reference.parse(text)) + "/_history/" + Reference.version(text));
  }

  private List<Followed> follow(
      Collection<Seen> sources, Predicate<String> which, UnaryOperator<String> path) {
    List<Followed> followed = new ArrayList<>();
    Map<String, Seen> targets = new LinkedHashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (Seen source : sources) {
      for (String text : texts(source).filter(which).toList()) {
        if (text.startsWith("#")) {
          followed.add(new Followed(source, text, Optional.empty()));
        } else if (isOfTarget(Reference.parse(text))) {
          texts.putIfAbsent(path.apply(text), text);
          targets.putIfAbsent(path.apply(text), source);
        }
      }
    }
    Map<String, Integer> counts = new HashMap<>();
    targets.forEach(
        (target, source) -> {
          String text = texts.getOrDefault(target, target);
          if (counts.merge(Reference.parse(text).type(), 1, Integer::sum) <= MOST) {
            Request read = Request.get(client.session().target().url(target));
            followed.add(new Followed(source, text, Optional.of(client.ask(read))));
          }
        });
    return followed;
  }

  private static Stream<String> texts(Seen source) {
    return source.resource().json().findValues("reference").stream()
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .distinct();
  }

  private static String path(Reference reference) {
    return reference.type() + "/" + reference.id();
  }

  private boolean isOfTarget(Reference reference) {
    Set<String> types =
        client.session().guide().capability().resources().stream()
            .map(ResourceCapability::type)
            .collect(Collectors.toSet());
    return types.contains(reference.type())
        && (reference.base().isEmpty()
            || reference.base().equals(client.session().target().base().toString()));
  }
}
