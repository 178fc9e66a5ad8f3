package org.trueblue.check.reference;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.trueblue.check.Checks;
import org.trueblue.check.Seen;
import org.trueblue.check.response.FhirResponse;
import org.trueblue.evidence.Exchange;
import org.trueblue.fhir.Json;
import org.trueblue.fhir.Reference;
import org.trueblue.fhir.Resource;
import org.trueblue.outcome.Finding;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * A literal reference leads to a resource (R4, section 2.3.0.1), and one that names a version to
 * that version (section 2.3.0.2). What is referred to within the resource itself is contained in
 * it.
 */
public final class LeadsToResource {

  private LeadsToResource() {}

  /**
   * A reference that was followed.
   *
   * @param source the resource that has it
   * @param text of the reference
   * @param answer to the read of what it names; empty where it names something contained
   */
  public record Followed(Seen source, String text, Optional<Exchange> answer) {

    /** Whether the server says that what it names is not there. */
    public boolean isGone() {
      return answer.filter(read -> read.status() == 404 || read.status() == 410).isPresent();
    }
  }

  /**
   * A reference before it is followed.
   *
   * @param source the resource that has it
   * @param text of the reference
   */
  public record Named(Seen source, String text) {

    /** The reference with the answer to the read of what it names. */
    public Followed answeredBy(Optional<Exchange> answer) {
      return new Followed(source, text, answer);
    }
  }

  /** Judges that each leads to what it names. */
  public static Judgement judge(Collection<Followed> followed) {
    return Checks.each(
        LeadsToResource.class,
        followed,
        one -> leads(one) ? Stream.empty() : Stream.of(finding(one, "reference.unresolved")));
  }

  /** Judges that each leads to the version that it names. */
  public static Judgement judgeVersions(Collection<Followed> followed) {
    return Checks.each(
        LeadsToResource.class,
        followed,
        one ->
            target(one)
                    .map(Resource::versionId)
                    .filter(Reference.version(one.text())::equals)
                    .isPresent()
                ? Stream.empty()
                : Stream.of(finding(one, "reference.version")));
  }

  private static boolean leads(Followed one) {
    return one.answer().isEmpty() ? isContained(one) : target(one).isPresent();
  }

  private static boolean isContained(Followed one) {
    String id = one.text().substring(1);
    return id.isEmpty()
        || Json.items(one.source().resource().json().path("contained")).stream()
            .anyMatch(contained -> contained.path("id").asText().equals(id));
  }

  private static Optional<Resource> target(Followed one) {
    Reference reference = Reference.parse(one.text());
    return one.answer().stream()
        .flatMap(answer -> FhirResponse.resource(answer, reference.type()).stream())
        .map(Seen::resource)
        .filter(resource -> resource.id().equals(reference.id()))
        .findFirst();
  }

  private static Finding finding(Followed one, String code) {
    boolean version = code.equals("reference.version");
    return new Finding(
        code,
        Strength.SHALL,
        version
            ? "A reference that names a version leads to that version."
            : "A literal reference leads to a resource.",
        one.source().resource().reference() + ": " + one.text(),
        version ? "version " + Reference.version(one.text()) : "a resource",
        actual(one),
        Stream.concat(Stream.of(one.source().exchange()), one.answer().map(Exchange::id).stream())
            .toList());
  }

  private static String actual(Followed one) {
    return one.answer()
        .map(
            answer ->
                target(one)
                    .map(
                        found ->
                            found.versionId().isEmpty()
                                ? "a resource without a version"
                                : "version " + found.versionId())
                    .orElse("status " + answer.status()))
        .orElse("nothing of this id is contained");
  }
}
