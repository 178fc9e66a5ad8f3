package org.trueblue.suite;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trueblue.outcome.Finding;
import org.trueblue.requirement.Catalogue;
import org.trueblue.requirement.Requirement;

/**
 * Hand-written features with their requirements, at one version of what they test.
 *
 * @param alias short name, such as {@code blue-button-2}
 * @param version of what is tested, such as {@code v2}
 * @param title for people
 * @param others the other versions of what is tested
 * @param fhirVersion that the server speaks at this version, such as {@code 4.0.1}
 * @param basePath of the FHIR base below the host, such as {@code /{v}/fhir}, where the version
 *     stands for {@code {v}}; empty if users name the base itself
 * @param grantsLast whether a user's grants stand side by side; else each may end the one before
 * @param builtIn which of the built-in servers it runs on when no target is named
 * @param entries the requirements of this version, and whether they are tested
 * @param observed what was observed of the server that the suite is about
 * @param deviations what that server is known to do otherwise
 * @param composition what it takes from elsewhere, if it does
 * @param features folder of the features
 * @param digest of the file that says all this
 */
public record Suite(
    String alias,
    String version,
    String title,
    List<String> others,
    String fhirVersion,
    String basePath,
    boolean grantsLast,
    String builtIn,
    List<Catalogue.Entry> entries,
    Observed observed,
    List<KnownDeviation> deviations,
    Optional<Composition> composition,
    Path features,
    String digest) {

  public Suite {
    others = List.copyOf(others);
    entries = List.copyOf(entries);
    deviations = List.copyOf(deviations);
  }

  /** Its name as users write it: {@code blue-button-2@v2}. */
  public String name() {
    return alias + "@" + version;
  }

  /** Its name as folders may be called. */
  public String prefix() {
    return alias + "-" + version;
  }

  /** The requirements that its features may name. */
  public Catalogue catalogue() {
    return new Catalogue(entries);
  }

  /** Which scenarios belong to this version, as a tag expression: those that name it, or none. */
  public String scope() {
    return others.isEmpty()
        ? ""
        : "@%s or not (%s)"
            .formatted(
                version,
                others.stream().map(other -> "@" + other).collect(Collectors.joining(" or ")));
  }

  /** The same, with what another suite observes or asks where it says nothing. */
  public Suite beside(Suite other) {
    return new Suite(
        alias,
        version,
        title,
        others,
        fhirVersion,
        basePath,
        grantsLast,
        builtIn,
        entries,
        observed.over(other.observed),
        deviations,
        composition,
        features,
        digest);
  }

  /** The address of the host, of which users may have named the FHIR base. */
  public URI root(URI named) {
    String address = named.toString().replaceFirst("/+$", "");
    return Stream.concat(Stream.of(version), others.stream())
        .map(one -> basePath.replace("{v}", one))
        .filter(path -> address.endsWith(path))
        .findFirst()
        .map(path -> URI.create(address.substring(0, address.length() - path.length())))
        .orElse(URI.create(address));
  }

  /** The FHIR base of a host. */
  public URI base(URI root) {
    return URI.create(root + basePath.replace("{v}", version));
  }

  /** The finding with what is known of it. */
  public Finding explained(Requirement requirement, Finding finding) {
    return deviation(requirement.id(), finding.code())
        .map(known -> finding.known(known.what()))
        .orElse(finding);
  }

  private Optional<KnownDeviation> deviation(String requirement, String code) {
    return deviations.stream()
        .filter(known -> known.requirement().equals(requirement) && known.code().equals(code))
        .findFirst();
  }
}
