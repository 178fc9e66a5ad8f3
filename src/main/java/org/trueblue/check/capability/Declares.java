package org.trueblue.check.capability;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.search.SearchType;
import org.trueblue.guide.Capability;
import org.trueblue.guide.Capability.ParameterDefinition;
import org.trueblue.guide.Capability.ResourceCapability;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;

/** A server declares in its CapabilityStatement what it does (R4, section 5.2; the guide's own). */
public final class Declares {

  private final Seen statement;
  private final Capability capability;

  /**
   * @param statement the server's CapabilityStatement as it gave it
   */
  public Declares(Seen statement) {
    this.statement = statement;
    this.capability = Capability.of(statement.resource());
  }

  /** The FHIR version is R4: 4.0.1, or 4.0.0, which differs from it only in print. */
  public Judgement fhirR4() {
    String version = statement.resource().json().path("fhirVersion").asText("");
    return declares(
        List.of("4.0.1", "4.0.0").contains(version),
        "capability.fhir-version",
        "The server speaks FHIR R4.",
        "CapabilityStatement.fhirVersion",
        "4.0.1",
        version);
  }

  /** The statement names the guide's in {@code instantiates}. */
  public Judgement instantiates(String canonical) {
    List<String> named = Json.strings(statement.resource().json().path("instantiates"));
    return declares(
        named.stream().anyMatch(url -> isSame(url, canonical)),
        "capability.instantiates",
        "The server says which CapabilityStatement it instantiates.",
        "CapabilityStatement.instantiates",
        canonical,
        String.join(", ", named));
  }

  /** The format is declared, as a code or as a media type. */
  public Judgement format(String format) {
    List<String> named = capability.formats().stream().map(f -> f.value()).toList();
    return declares(
        named.stream().anyMatch(f -> isFormat(f, format)),
        "capability.format",
        "The server declares its formats.",
        "CapabilityStatement.format",
        format,
        String.join(", ", named));
  }

  /** The type supports the profile. */
  public Judgement profile(String type, String profile) {
    List<String> named =
        of(type).stream().flatMap(r -> r.profiles().stream()).map(p -> p.value()).toList();
    return declares(
        named.stream().anyMatch(url -> isSame(url, profile)),
        "capability.profile",
        "The server declares the profiles that it supports.",
        "CapabilityStatement.rest.resource.where(type = '%s').supportedProfile".formatted(type),
        profile,
        String.join(", ", named));
  }

  /** At least one of these profiles is supported for some type. */
  public Judgement anyProfile(Collection<String> profiles) {
    List<String> named = capability.profiles();
    return declares(
        named.stream().anyMatch(url -> profiles.stream().anyMatch(p -> isSame(url, p))),
        "capability.another-profile",
        "The server supports one more profile of the guide.",
        "CapabilityStatement.rest.resource.supportedProfile",
        "one of %d profiles of the guide besides Patient".formatted(profiles.size()),
        String.join(", ", named));
  }

  /** The type has the interaction. */
  public Judgement interaction(String type, String interaction) {
    return declares(
        of(type).stream().anyMatch(resource -> resource.hasInteraction(interaction)),
        "capability.interaction",
        "The server declares the interactions that it supports.",
        "CapabilityStatement.rest.resource.where(type = '%s').interaction".formatted(type),
        interaction,
        of(type).stream()
            .flatMap(resource -> resource.interactions().stream())
            .map(i -> i.value())
            .reduce((a, b) -> a + ", " + b)
            .orElse(""));
  }

  /** The type has the search parameter, with the type that its definition gives it. */
  public Judgement search(String type, String parameter, SearchType defined) {
    String where =
        "CapabilityStatement.rest.resource.where(type = '%s').searchParam".formatted(type);
    List<String> others =
        of(type).stream()
            .flatMap(resource -> resource.definitions().stream())
            .filter(definition -> definition.name().equals(parameter))
            .map(ParameterDefinition::type)
            .filter(declared -> !declared.isEmpty() && !declared.equals(defined.code()))
            .toList();
    if (!others.isEmpty()) {
      return declares(
          false,
          "capability.search-type",
          "The server declares the type that the definition of a search parameter gives it.",
          where + ".where(name = '%s').type".formatted(parameter),
          defined.code(),
          others.get(0));
    }
    return declares(
        of(type).stream().anyMatch(resource -> resource.hasParameter(parameter)),
        "capability.search",
        "The server declares the search parameters that it supports.",
        where,
        parameter,
        of(type).stream()
            .flatMap(resource -> resource.parameters().stream())
            .map(p -> p.value())
            .reduce((a, b) -> a + ", " + b)
            .orElse(""));
  }

  /** The type has the include, by name or by an asterisk. */
  public Judgement include(String type, String include) {
    List<String> named =
        of(type).stream().flatMap(r -> r.includes().stream()).map(i -> i.value()).toList();
    boolean declared =
        named.stream()
            .anyMatch(
                form ->
                    form.equals(include)
                        || include.startsWith(form + ":")
                        || form.equals(type + ":*")
                        || form.equals("*"));
    return declares(
        declared,
        "capability.include",
        "The server declares the includes that it supports.",
        "CapabilityStatement.rest.resource.where(type = '%s').searchInclude".formatted(type),
        include,
        String.join(", ", named));
  }

  /** The type has the reverse include, by name or by an asterisk. */
  public Judgement revInclude(String type, String include) {
    List<String> named =
        of(type).stream().flatMap(r -> r.revIncludes().stream()).map(i -> i.value()).toList();
    String wildcard = include.replaceFirst(":.*", ":*");
    // The third part of an include may name the type that it leads to, which is this one.
    List<String> forms = List.of(include, include + ":" + type, wildcard, "*");
    return declares(
        named.stream().anyMatch(forms::contains),
        "capability.revinclude",
        "The server declares the reverse includes that it supports.",
        "CapabilityStatement.rest.resource.where(type = '%s').searchRevInclude".formatted(type),
        include,
        String.join(", ", named));
  }

  private List<ResourceCapability> of(String type) {
    return capability.resource(type).stream().toList();
  }

  private Judgement declares(
      boolean declared, String code, String summary, String where, String expected, String actual) {
    return Checks.one(
        Declares.class,
        declared,
        Finding.shall(
            code,
            summary,
            where,
            expected,
            actual.isEmpty() ? "nothing" : actual,
            statement.exchange()));
  }

  private static boolean isSame(String canonical, String other) {
    return canonical.replaceFirst("\\|.*", "").equals(other.replaceFirst("\\|.*", ""));
  }

  private static boolean isFormat(String named, String format) {
    String name = named.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return List.of(format, "application/" + format, "application/fhir+" + format).contains(name);
  }
}
