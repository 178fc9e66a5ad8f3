package org.trueblue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.fhir.Canonical;
import org.trueblue.fhir.Definitions;
import org.trueblue.fhir.Given;

class ValueSetCodesTest {

  private static final String SYSTEM =
      """
      {'resourceType':'CodeSystem','url':'urn:s','content':'complete','concept':[
        {'code':'a'},{'code':'b','concept':[{'code':'b1','concept':[{'code':'b2'}]}]}]}
      """;

  private static Set<String> codes(String compose, String... others) {
    Definitions valueSet =
        Given.definitions(
            "{'resourceType':'ValueSet','url':'urn:v','version':'1',%s}".formatted(compose));
    return new ValueSetCodes(Given.both(valueSet, Given.definitions(others)))
        .of(Canonical.parse("urn:v"));
  }

  @Test
  void listsTheCodesThatItNames() {
    assertThat(
            codes(
                """
                'compose':{'include':[
                  {'system':'urn:s','concept':[{'code':'x'},{'code':'y'}]},
                  {'system':'urn:t','concept':[{'code':'x'}]}]}
                """))
        .containsExactly("urn:s|x", "urn:s|y", "urn:t|x");
  }

  @Test
  void listsAllCodesOfASystemThatIsAtHand() {
    assertThat(codes("'compose':{'include':[{'system':'urn:s'}]}", SYSTEM))
        .containsExactly("urn:s|a", "urn:s|b", "urn:s|b1", "urn:s|b2");
  }

  @Test
  void listsNothingOfASystemThatIsNot() {
    assertThat(codes("'compose':{'include':[{'system':'urn:s'}]}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {'system':'urn:s'}                                                ; true
          {'system':'urn:none'}                                             ; false
          {'system':'urn:none','concept':[{'code':'x'}]}                    ; true
          {'system':'urn:s','concept':[{'code':'a'}],'filter':[{}]}         ; false
          {'system':'urn:s','filter':[{'property':'concept'}]}              ; false
          {'system':'urn:s','concept':[{'code':'a'}]},{'system':'urn:none'} ; false
          {'valueSet':['urn:none']}                                         ; false
          {'valueSet':['urn:v']}                                            ; false
          """)
  void tellsWhetherAValueSetIsListedWhole(String include, boolean whole) {
    Definitions definitions =
        Given.both(
            Given.definitions(
                "{'resourceType':'ValueSet','url':'urn:v','compose':{'include':[%s]}}"
                    .formatted(include)),
            Given.definitions(SYSTEM));
    assertThat(new ValueSetCodes(definitions).whole(Canonical.parse("urn:v")).isPresent())
        .isEqualTo(whole);
  }

  @Test
  void filtersAddNothing() {
    assertThat(
            codes(
                """
                'compose':{'include':[{'system':'urn:s','filter':[
                  {'property':'concept','op':'is-a','value':'b'}]}]}
                """,
                SYSTEM))
        .isEmpty();
  }

  @Test
  void followsOtherValueSets() {
    assertThat(
            codes(
                "'compose':{'include':[{'valueSet':['urn:w|2','urn:missing']}]}",
                """
                {'resourceType':'ValueSet','url':'urn:w','version':'2',
                 'compose':{'include':[{'system':'urn:s','concept':[{'code':'x'}]}]}}
                """))
        .containsExactly("urn:s|x");
  }

  @Test
  void leavesOutWhatIsExcluded() {
    assertThat(
            codes(
                """
                'compose':{'include':[{'system':'urn:s'}],
                           'exclude':[{'system':'urn:s','concept':[{'code':'b'}]},
                                      {'valueSet':['urn:w']}]}
                """,
                SYSTEM,
                """
                {'resourceType':'ValueSet','url':'urn:w',
                 'compose':{'include':[{'system':'urn:s','concept':[{'code':'b2'}]}]}}
                """))
        .containsExactly("urn:s|a", "urn:s|b1");
  }

  @Test
  void listsWhatIsExpanded() {
    assertThat(codes("'expansion':{'contains':[{'system':'urn:s','code':'x'}]}"))
        .containsExactly("urn:s|x");
  }

  @Test
  void valueSetsMayNameEachOther() {
    assertThat(
            codes(
                "'compose':{'include':[{'valueSet':['urn:w']}]}",
                """
                {'resourceType':'ValueSet','url':'urn:w','compose':{'include':[
                  {'valueSet':['urn:v']},{'system':'urn:s','concept':[{'code':'x'}]}]}}
                """))
        .containsExactly("urn:s|x");
  }

  @Test
  void listsNothingOfAValueSetThatIsNotAtHand() {
    assertThat(new ValueSetCodes(Definitions.NONE).of(Canonical.parse("urn:v"))).isEmpty();
  }
}
