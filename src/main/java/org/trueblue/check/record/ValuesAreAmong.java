package org.trueblue.check.record;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.FhirPath;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/** What some resources say, others say too: the same content can be had by way of both. */
public final class ValuesAreAmong {

  private ValuesAreAmong() {}

  /**
   * An address in a resource.
   *
   * @param seen the resource
   * @param url absolute
   */
  public record Address(Seen seen, String url) {}

  /**
   * The addresses that an expression finds.
   *
   * @param base against which relative ones are read (R4, section 2.24.0.4)
   */
  public static List<Address> addresses(
      Collection<Seen> resources, String expression, URI base, FhirPath fhirPath) {
    return resources.stream()
        .flatMap(
            seen ->
                fhirPath.evaluate(seen.resource(), expression).stream()
                    .map(element -> new Address(seen, absolute(element.json().asText(), base))))
        .toList();
  }

  /**
   * Judges that each address is among others.
   *
   * @param where FHIRPath of the others, for the finding
   */
  public static Judgement judge(List<Address> addresses, List<Address> others, String where) {
    Set<String> known = others.stream().map(Address::url).collect(Collectors.toSet());
    return Checks.each(
        ValuesAreAmong.class,
        addresses,
        address ->
            known.contains(address.url()) ? Stream.empty() : Stream.of(missing(address, where)));
  }

  private static Finding missing(Address address, String where) {
    return new Finding(
        "record.not-among",
        Strength.SHALL,
        "What is given here is given there too.",
        address.seen().resource().reference(),
        "%s among those of %s".formatted(address.url(), where),
        "not among them",
        List.of(address.seen().exchange()));
  }

  /** Not every address is a URI that Java can read. */
  private static String absolute(String url, URI base) {
    return url.matches("[A-Za-z][A-Za-z0-9+.-]*:.*") ? url : base + "/" + url;
  }
}
