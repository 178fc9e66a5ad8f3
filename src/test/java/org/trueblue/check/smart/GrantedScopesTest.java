package org.trueblue.check.smart;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantedScopesTest {

  private static final List<String> GRANTED = List.of("openid", "patient/Patient.rs");

  @ParameterizedTest
  @CsvSource({
    "patient/Patient.rs patient/Goal.rs,",
    "patient/*.rs,",
    "patient/*.read,",
    "patient/Goal.cruds patient/Patient.r patient/Patient.s,",
    "patient/Patient.rs,token.less-scope",
    "user/*.rs,token.less-scope token.less-scope",
    "patient/Patient.rs patient/Goal.r,token.less-scope",
    "patient/Patient.rs patient/Goal.rs?category=a,token.less-scope",
    "openid,token.less-scope token.less-scope"
  })
  void whatMustBeIsGrantedInWhateverWords(String granted, String codes) {
    Codes.found(
        granted(granted).grants(List.of("patient/Patient.rs", "patient/Goal.rs")), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "openid patient/Patient.r,",
    "patient/Patient.rs?_id=1,",
    "patient/*.rs,token.more-scope",
    "user/Patient.rs,token.more-scope"
  })
  void moreThanWasAskedForIsFound(String scope, String codes) {
    Codes.found(granted(scope).within(GRANTED), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "openid,",
    "patient/Patient.r,",
    "patient/Condition.rs,token.withheld-scope",
    "patient/*.rs,token.withheld-scope",
    "patient/Condition.cruds,token.withheld-scope"
  })
  void whatTheUserKeepsBackIsNotGranted(String scope, String codes) {
    Codes.found(granted(scope).lacks(List.of("patient/Condition.rs")), Codes.in(codes));
  }

  @ParameterizedTest
  @CsvSource({
    "patient/Observation.read,",
    "patient/Observation.rs,",
    "patient/Observation.r patient/Observation.s,",
    "patient/Observation.r,token.v1",
    "openid,token.v1"
  })
  void scopesOfVersion1AreGranted(String scope, String codes) {
    Codes.found(
        granted(scope).grantsVersion1(List.of("launch/patient", "patient/Observation.read")),
        Codes.in(codes));
  }

  private static GrantedScopes granted(String scope) {
    return new GrantedScopes(
        Codes.json(200, "{\"access_token\":\"t\",\"scope\":\"%s\"}".formatted(scope)));
  }
}
