package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.hl7.fhir.utilities.i18n.I18nConstants;
import org.junit.jupiter.api.Test;

class NotAtHandTest {

  @Test
  void everyMessageIsOneThatTheValidatorHas() {
    ResourceBundle messages = ResourceBundle.getBundle("Messages");
    assertThat(NotAtHand.IDS)
        .hasSizeGreaterThan(20)
        .allMatch(id -> messages.containsKey(id) || messages.containsKey(id + "_one"));
  }

  @Test
  void brokenRulesAreNotAmongThem() {
    assertThat(NotAtHand.IDS)
        .doesNotContain(
            I18nConstants.TERMINOLOGY_PASSTHROUGH_TX_MESSAGE,
            I18nConstants.TERMINOLOGY_TX_NOVALID_1_CC,
            I18nConstants.TERMINOLOGY_TX_NOVALID_16,
            I18nConstants.EXTENSION_EXT_UNKNOWN_NOTHERE,
            I18nConstants.VALIDATION_VAL_PROFILE_MINIMUM,
            I18nConstants.VALIDATION_VAL_PROFILE_MAXIMUM);
  }

  @Test
  void anEmptyIdSaysNothing() {
    assertThat(NotAtHand.says("")).isFalse();
  }
}
