package org.trueblue.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trueblue.check.bluebutton.Found;
import org.trueblue.evidence.Exchange;
import org.trueblue.outcome.Judgement;
import org.trueblue.outcome.Strength;

/**
 * No JSON that a server may send makes a check of the suites throw. They take an exchange and
 * little else, so that each judgement that there is can be asked for.
 */
class HostileAnswersTest {

  /** Packages whose checks are looked for. */
  static final List<String> PACKAGES = List.of("oauth", "smart", "bluebutton", "response");

  private static final String TOKEN =
      """
      {"access_token": "a", "token_type": "Bearer", "expires_in": 3600, "scope": "openid a/b.rs",
       "refresh_token": "r", "patient": "1", "encounter": "2", "need_patient_banner": true,
       "smart_style_url": "http://a.org/s", "fhirContext": [{"reference": "Patient/1"}],
       "id_token": "e30.e30.e30", "error": "invalid_grant", "status_code": 400,
       "active": true, "client_id": "c", "exp": 1, "iss": "http://a.org", "sub": "s", "iat": 1,
       "fhirUser": "Patient/1", "nonce": "n", "aud": ["c"]}
      """;

  private static final String CONFIGURATION =
      """
      {"issuer": "http://a.org", "jwks_uri": "http://a.org/k", "token_endpoint": "http://a.org/t",
       "authorization_endpoint": "http://a.org/a", "capabilities": ["sso-openid-connect"],
       "grant_types_supported": ["authorization_code"], "scopes_supported": ["openid"],
       "code_challenge_methods_supported": ["S256"],
       "token_endpoint_auth_methods_supported": ["private_key_jwt"],
       "keys": [{"kty": "RSA", "n": "AQAB", "e": "AQAB", "kid": "1", "alg": "RS256"}]}
      """;

  private static final String BUNDLE =
      """
      {"resourceType": "Bundle", "type": "searchset", "total": 1, "timestamp": "2026-01-01T00:00:00Z",
       "link": [{"relation": "self", "url": "http://a.org?a=b"}],
       "entry": [{"fullUrl": "http://a.org/1", "search": {"mode": "match"}, "resource":
         {"resourceType": "ExplanationOfBenefit", "id": "carrier-1",
          "meta": {"profile": ["http://a.org|1"], "lastUpdated": "2026-01-01"},
          "identifier": [{"type": {"coding": [{"system": "s", "code": "uc"}]}, "value": "1"}],
          "type": {"coding": [{"system": "s", "code": "CARRIER"}]},
          "patient": {"reference": "Patient/1"}, "insurer": {"identifier": {"value": "CMS"}},
          "endpoint": [{"reference": "Endpoint/1"}], "address": [{"state": "MD"}]}}]}
      """;

  private static final String CAPABILITIES =
      """
      {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "format": ["json"],
       "rest": [{"security": {"cors": true,
         "service": [{"coding": [{"system": "s", "code": "SMART-on-FHIR"}]}],
         "extension": [{"url": "http://a.org", "extension": [{"url": "token", "valueUri": "t"}]}]},
         "resource": [{"type": "Patient", "interaction": [{"code": "read"}],
                       "searchParam": [{"name": "_id", "type": "token"}]}]}]}
      """;

  private static final List<JsonNode> MUTATIONS =
      Stream.of(TOKEN, CONFIGURATION, BUNDLE, CAPABILITIES)
          .flatMap(text -> Mutations.of(text).stream())
          .toList();

  /** One judgement that a check can be asked for. */
  record Asked(Class<?> check, Method judgement) {

    void of(JsonNode document) throws ReflectiveOperationException {
      Object instance = Modifier.isStatic(judgement.getModifiers()) ? null : instance(document);
      Object answer = judgement.invoke(instance, values(judgement, document));
      assertThat(answer).isInstanceOf(Judgement.class);
    }

    private Object instance(JsonNode document) throws ReflectiveOperationException {
      Constructor<?> constructor = check.getConstructors()[0];
      return constructor.newInstance(values(constructor, document));
    }

    @Override
    public String toString() {
      return check.getSimpleName() + "." + judgement.getName();
    }
  }

  static Stream<Asked> judgements() {
    return PACKAGES.stream()
        .flatMap(
            name -> new ClassFileImporter().importPackages("org.trueblue.check." + name).stream())
        .filter(type -> !type.getSource().toString().contains("test-classes"))
        .map(JavaClass::reflect)
        .flatMap(type -> Arrays.stream(type.getMethods()).map(method -> new Asked(type, method)))
        .filter(asked -> asked.judgement().getReturnType() == Judgement.class);
  }

  @ParameterizedTest
  @MethodSource("judgements")
  void makeNoJudgementThrow(Asked asked) {
    assertThatCode(
            () -> {
              for (JsonNode mutation : MUTATIONS) {
                asked.of(mutation);
              }
            })
        .as("%s", asked)
        .doesNotThrowAnyException();
  }

  private static Object[] values(Executable executable, JsonNode document) {
    return Arrays.stream(executable.getGenericParameterTypes())
        .map(type -> value(type, document))
        .toArray();
  }

  private static Object value(Type type, JsonNode document) {
    if (type instanceof ParameterizedType generic) {
      return container(generic, document);
    }
    return Map.<Type, Object>ofEntries(
            Map.entry(Exchange.class, answer(document)),
            Map.entry(JsonNode.class, document),
            Map.entry(Found.class, new Found(List.of(answer(document)), true)),
            Map.entry(String.class, "/status"),
            Map.entry(String[].class, new String[] {"json"}),
            Map.entry(int.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(URI.class, URI.create("http://a.org")),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Strength.class, Strength.SHALL))
        .getOrDefault(type, type);
  }

  private static Object container(ParameterizedType generic, JsonNode document) {
    Type[] of = generic.getActualTypeArguments();
    Type raw = generic.getRawType();
    if (raw == Map.class) {
      return Map.of(value(of[0], document), of[1] == Boolean.class ? true : value(of[1], document));
    }
    Object one = of[0] == Integer.class ? (Object) 200 : value(of[0], document);
    if (raw == Optional.class) {
      return Optional.of(one);
    }
    return raw == Set.class
        ? Set.of(one)
        : raw == Collection.class || raw == List.class ? List.of(one) : raw;
  }

  private static Exchange answer(JsonNode document) {
    return Given.exchange(200, document.toString());
  }
}
