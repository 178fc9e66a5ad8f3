package org.trueblue.fhir.hapi;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetFilterComponent;

/** Code systems whose codes are known by their form, for nobody lists them all. */
final class CodeSyntax {

  /** Media types (BCP 13). */
  static final String MEDIA_TYPES = "urn:ietf:bcp:13";

  /** Languages (BCP 47). */
  static final String LANGUAGES = "urn:ietf:bcp:47";

  /**
   * Type and subtype as RFC 6838 restricts their names (section 4.2), with parameters or without.
   */
  private static final Pattern MEDIA_TYPE =
      Pattern.compile(
          "(?i)[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(\\s*;.+)?");

  /** The short names that FHIR lets stand for its own (R4, CapabilityStatement.format). */
  private static final Set<String> SHORT = Set.of("json", "xml", "ttl");

  /** A language alone or with a region, hence nothing of what a tag may have besides. */
  private static final Pattern SIMPLE_LANGUAGE =
      Pattern.compile("[a-z]{2,3}(-([A-Z]{2}|[0-9]{3}))?");

  private CodeSyntax() {}

  /** Whether a code is a media type. */
  static Membership mediaType(String code) {
    return MEDIA_TYPE.matcher(code).matches() || SHORT.contains(code.toLowerCase(Locale.ROOT))
        ? Membership.IN
        : Membership.OUT;
  }

  /** Whether a part of a value set asks that parts of a language tag be absent, and they are. */
  static boolean isSimpleLanguage(ConceptSetComponent part, String code) {
    List<ConceptSetFilterComponent> filters = part.getFilter();
    return LANGUAGES.equals(part.getSystem())
        && filters.stream().allMatch(CodeSyntax::isOfAbsence)
        && SIMPLE_LANGUAGE.matcher(code).matches();
  }

  /** All parts of a tag but the language and the region may be ruled out. */
  private static boolean isOfAbsence(ConceptSetFilterComponent filter) {
    return "exists".equals(filter.getOp() == null ? "" : filter.getOp().toCode())
        && "false".equals(filter.getValue())
        && !Set.of("language", "region").contains(String.valueOf(filter.getProperty()));
  }
}
