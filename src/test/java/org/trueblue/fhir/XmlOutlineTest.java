package org.trueblue.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.Document.Format;

class XmlOutlineTest {

  @Test
  void typeIdAndClaimsAreThoseOfTheResourceItself() {
    assertThat(
            outline(
                """
                <Patient xmlns="http://hl7.org/fhir">
                  <id value="a"/>
                  <meta><profile value="http://test.org/p"/><profile value="http://test.org/q"/></meta>
                  <contained><Organization><id value="b"/>
                    <meta><profile value="http://test.org/r"/></meta></Organization></contained>
                  <name id="c"><family value="d"/></name>
                </Patient>
                """))
        .contains(
            Given.resource(
                """
                {'resourceType':'Patient','id':'a',
                 'meta':{'profile':['http://test.org/p','http://test.org/q']}}
                """));
  }

  @Test
  void depthCostsNothing() {
    String deep = "<Patient xmlns='http://hl7.org/fhir'>" + "<a>".repeat(100_000);
    assertThat(outline(deep)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<Patient",
        "<project/>",
        "<Patient xmlns='http://hl7.org/fhir'>&e;</Patient>",
      })
  void whatIsNoXmlOfFhirHasNone(String text) {
    assertThat(outline(text)).isEmpty();
  }

  private static Optional<Resource> outline(String text) {
    return XmlOutline.of(new Document(text.getBytes(StandardCharsets.UTF_8), Format.XML));
  }
}
