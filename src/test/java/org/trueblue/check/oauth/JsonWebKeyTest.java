package org.trueblue.check.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Given;

class JsonWebKeyTest {

  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

  /** N, X and Z stand for a modulus, a coordinate of P-384, and a modulus with a zero before it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      quoteCharacter = '`',
      value = {
        "{'kty':'RSA','n':'N','e':'AQAB','use':'sig','alg':'RS256','kid':'1'};-",
        "{'kty':'EC','crv':'P-384','x':'X','y':'X'};-",
        "{'kty':'EC','crv':'of-the-server','x':'AA','y':'AA'};-",
        "{'kty':'OKP','crv':'Ed25519','x':'=='};-",
        "{'n':'N','e':'AQAB'};kty",
        "{'kty':'RSA','n':'N'};e is",
        "{'kty':'RSA','n':'N','e':65537};e is",
        "{'kty':'RSA','n':'N==','e':'AQAB'};n is",
        "{'kty':'RSA','n':'Z','e':'AQAB'};n is",
        "{'kty':'RSA','n':'AQAB','e':'AQAB'};n has 17 bits",
        "{'kty':'RSA','n':'a+b/','e':'AQAB'};n is",
        "{'kty':'RSA','n':'N','e':'AQAB','kid':1};kid",
        "{'kty':'EC','x':'X','y':'X'};crv",
        "{'kty':'EC','crv':'P-384','x':'X','y':'AQAB'};y is",
        "{'kty':'EC','crv':'P-384','x':'X'};y is"
      })
  void keysHaveTheFormOfTheirKind(String key, @Nullable String flaw) {
    if (flaw == null) {
      assertThat(JsonWebKey.flaw(json(key))).isEmpty();
    } else {
      assertThat(JsonWebKey.flaw(json(key))).hasValueSatisfying(f -> assertThat(f).contains(flaw));
    }
  }

  private static JsonNode json(String key) {
    return Given.json(
        key.replace('\'', '"')
            .replace("\"N", "\"" + octets(256, 1))
            .replace("\"Z", "\"" + octets(257, 0))
            .replace("\"X", "\"" + octets(48, 0)));
  }

  private static String octets(int length, int first) {
    byte[] octets = new byte[length];
    java.util.Arrays.fill(octets, (byte) 0xA5);
    octets[0] = first == 0 ? 0 : octets[0];
    return BASE64URL.encodeToString(octets);
  }
}
