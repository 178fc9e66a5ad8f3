package org.trueblue.fhir.hapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trueblue.fhir.Issue.Severity.ERROR;
import static org.trueblue.fhir.Issue.Severity.UNCHECKED;
import static org.trueblue.fhir.Issue.Severity.WARNING;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trueblue.fhir.Issue;
import org.trueblue.fhir.hapi.Terminology.Checked;

/** What is decided is right or an error; what is not at hand is neither. */
class OfflineTerminologyTest {

  private static final Checked CHECKED =
      new Terminology()
          .codeSystem(
              """
              {'resourceType':'CodeSystem','url':'urn:known','version':'1','status':'active',
               'content':'complete','caseSensitive':true,'concept':[
                 {'code':'a','display':'Aye'},{'code':'b'},{'code':'c'},
                 {'code':'top','concept':[{'code':'below'}]}]}
              """)
          .codeSystem(
              """
              {'resourceType':'CodeSystem','url':'urn:part','status':'active',
               'content':'fragment','caseSensitive':true,'concept':[{'code':'a'}]}
              """)
          .codeSystem(
              """
              {'resourceType':'CodeSystem','url':'urn:empty','status':'active',
               'content':'not-present','caseSensitive':true}
              """)
          .codeSystem(
              """
              {'resourceType':'CodeSystem','url':'urn:caseless','status':'active',
               'content':'complete','caseSensitive':false,'concept':[{'code':'a'}]}
              """)
          .missing("missing")
          .valueSet("known", "{'include':[{'system':'urn:known'}]}")
          .valueSet("part", "{'include':[{'system':'urn:part'}]}")
          .valueSet("empty", "{'include':[{'system':'urn:empty'}]}")
          .valueSet("unknown", "{'include':[{'system':'urn:unknown'}]}")
          .valueSet("version", "{'include':[{'system':'urn:known','version':'2'}]}")
          .valueSet(
              "some", "{'include':[{'system':'urn:known','concept':[{'code':'a'},{'code':'b'}]}]}")
          .valueSet("caseless", "{'include':[{'system':'urn:caseless','concept':[{'code':'a'}]}]}")
          .valueSet("listed", "{'include':[{'system':'urn:unknown','concept':[{'code':'x'}]}]}")
          .valueSet("nested", "{'include':[{'valueSet':['http://test.org/listed']}]}")
          .valueSet(
              "or-missing",
              """
              {'include':[{'system':'urn:known','concept':[{'code':'a'}]},
                          {'valueSet':['http://test.org/missing']}]}
              """)
          .valueSet(
              "but-one",
              """
              {'include':[{'system':'urn:known'}],
               'exclude':[{'system':'urn:known','concept':[{'code':'b'}]}]}
              """)
          .valueSet(
              "but-missing",
              """
              {'include':[{'system':'urn:known'}],
               'exclude':[{'valueSet':['http://test.org/missing']}]}
              """)
          .valueSet(
              "but-unknown",
              """
              {'include':[{'system':'urn:known'},{'system':'urn:unknown'}],
               'exclude':[{'system':'urn:unknown'}]}
              """)
          .valueSet(
              "below",
              """
              {'include':[{'system':'urn:known',
                           'filter':[{'property':'concept','op':'is-a','value':'top'}]}]}
              """)
          .valueSet(
              "by-property",
              """
              {'include':[{'system':'urn:known',
                           'filter':[{'property':'colour','op':'=','value':'blue'}]}]}
              """)
          .valueSet(
              "but-by-property",
              """
              {'include':[{'system':'urn:known'}],
               'exclude':[{'system':'urn:known',
                           'filter':[{'property':'colour','op':'=','value':'blue'}]}]}
              """)
          .valueSet(
              "part-below",
              """
              {'include':[{'system':'urn:part',
                           'filter':[{'property':'concept','op':'is-a','value':'a'}]}]}
              """)
          .valueSet(
              "both", "{'include':[{'system':'urn:known','valueSet':['http://test.org/some']}]}")
          .valueSet(
              "several",
              """
              {'include':[{'valueSet':['http://test.org/some','http://test.org/but-one']}]}
              """)
          .valueSet("circle", "{'include':[{'valueSet':['http://test.org/circle-back']}]}")
          .valueSet(
              "circle-back",
              """
              {'include':[{'valueSet':['http://test.org/circle']},
                          {'system':'urn:known','concept':[{'code':'a'}]}]}
              """)
          .valueSetInFull(
              "expanded",
              """
              {'resourceType':'ValueSet','url':'http://test.org/expanded','status':'active',
               'expansion':{'timestamp':'2020-01-01','contains':[
                 {'system':'urn:known','code':'a'}]}}
              """)
          .valueSet("units", "{'include':[{'system':'http://unitsofmeasure.org'}]}")
          .valueSet("languages", "{'include':[{'system':'urn:ietf:bcp:47'}]}")
          .valueSet("media-types", "{'include':[{'system':'urn:ietf:bcp:13'}]}")
          .valueSet(
              "simple-languages",
              """
              {'include':[{'system':'urn:ietf:bcp:47','filter':[
                {'property':'script','op':'exists','value':'false'},
                {'property':'private-use','op':'exists','value':'false'}]}]}
              """)
          .checked();

  @Nested
  class WhereAllIsAtHand {

    @Test
    void aCodeOfARequiredValueSetIsRight() {
      assertThat(CHECKED.codings("known", "urn:known|a")).isEmpty();
      assertThat(CHECKED.codings("some", "urn:known|b")).isEmpty();
    }

    @Test
    void aCodeOutsideARequiredValueSetIsAnError() {
      assertThat(CHECKED.codings("some", "urn:known|c")).containsExactly(ERROR);
    }

    @Test
    void aCodeThatItsSystemDoesNotHaveIsAnError() {
      assertThat(CHECKED.codings("known", "urn:known|nonsense")).containsExactly(ERROR);
    }

    @Test
    void aCodeWithoutASystemIsInNoValueSet() {
      assertThat(CHECKED.codings("some", "a")).contains(ERROR);
    }

    @Test
    void oneGoodCodingAmongSeveralIsEnough() {
      assertThat(CHECKED.codings("some", "urn:known|a", "urn:known|c")).doesNotContain(ERROR);
      assertThat(CHECKED.codings("some", "urn:known|c", "urn:known|a")).doesNotContain(ERROR);
      assertThat(CHECKED.codings("some", "urn:unknown|x", "urn:known|a")).doesNotContain(ERROR);
    }

    @Test
    void severalCodingsOfWhichNoneIsGoodAreAnError() {
      assertThat(CHECKED.codings("some", "urn:known|c", "urn:known|top")).contains(ERROR);
    }

    @Test
    void anotherDisplayIsNoError() {
      assertThat(
              CHECKED.concept(
                  "some", "{'coding':[{'system':'urn:known','code':'a','display':'Bee'}]}"))
          .doesNotContain(ERROR);
    }

    @Test
    void anExcludedCodeIsAnError() {
      assertThat(CHECKED.codings("but-one", "urn:known|a")).isEmpty();
      assertThat(CHECKED.codings("but-one", "urn:known|b")).containsExactly(ERROR);
    }

    @Test
    void filtersByHierarchyAreApplied() {
      assertThat(CHECKED.codings("below", "urn:known|below")).isEmpty();
      assertThat(CHECKED.codings("below", "urn:known|a")).containsExactly(ERROR);
    }

    @Test
    void aSystemWithAValueSetIsTheirIntersection() {
      assertThat(CHECKED.codings("both", "urn:known|a")).isEmpty();
      assertThat(CHECKED.codings("both", "urn:known|c")).containsExactly(ERROR);
    }

    @Test
    void valueSetsMayNameEachOther() {
      assertThat(CHECKED.codings("circle", "urn:known|a")).isEmpty();
      assertThat(CHECKED.codings("circle", "urn:known|b")).containsExactly(ERROR);
    }

    @Test
    void caseCountsUnlessTheSystemSaysOtherwise() {
      assertThat(CHECKED.codings("some", "urn:known|A")).contains(ERROR);
      assertThat(CHECKED.codings("caseless", "urn:caseless|A")).doesNotContain(ERROR);
    }

    @Test
    void unitsAreKnownWithTheirAnnotations() {
      assertThat(CHECKED.codings("units", "http://unitsofmeasure.org|mm[Hg]")).isEmpty();
      assertThat(CHECKED.codings("units", "http://unitsofmeasure.org|{score}")).isEmpty();
      assertThat(CHECKED.codings("units", "http://unitsofmeasure.org|{")).containsExactly(ERROR);
    }

    @Test
    void aBareCodeHasTheSystemOfItsValueSet() {
      assertThat(CHECKED.code("some", "a")).isEmpty();
      assertThat(CHECKED.code("some", "c")).containsExactly(ERROR);
    }
  }

  @Nested
  class WhereTheSystemIsUnknown {

    @Test
    void itsCodesAreUnchecked() {
      assertThat(CHECKED.codings("unknown", "urn:unknown|x")).containsExactly(UNCHECKED);
      assertThat(CHECKED.code("unknown", "x")).containsExactly(UNCHECKED);
    }

    @Test
    void codesOfAnotherSystemAreAnErrorAllTheSame() {
      assertThat(CHECKED.codings("unknown", "urn:known|a")).containsExactly(ERROR);
    }

    @Test
    void theCodesThatAValueSetListsAreRight() {
      assertThat(CHECKED.codings("listed", "urn:unknown|x")).doesNotContain(ERROR, WARNING);
      assertThat(CHECKED.code("listed", "x")).isEmpty();
      assertThat(CHECKED.code("nested", "x")).isEmpty();
    }

    @Test
    void otherCodesThanThoseThatAValueSetListsAreAnError() {
      assertThat(CHECKED.codings("listed", "urn:unknown|y")).contains(ERROR);
      assertThat(CHECKED.code("listed", "y")).containsExactly(ERROR);
      assertThat(CHECKED.code("nested", "y")).containsExactly(ERROR);
    }

    @Test
    void aSystemWhoseDefinitionHasNoCodesIsUnknown() {
      assertThat(CHECKED.codings("empty", "urn:empty|x")).containsExactly(UNCHECKED);
    }

    @Test
    void aVersionThatIsNotAtHandIsUnknown() {
      assertThat(CHECKED.codings("version", "urn:known|a")).containsExactly(UNCHECKED);
    }

    @Test
    void ofAFragmentTheCodesThatItHasAreRightAndTheOthersUnchecked() {
      assertThat(CHECKED.codings("part", "urn:part|a")).isEmpty();
      assertThat(CHECKED.codings("part", "urn:part|b")).containsExactly(UNCHECKED);
      assertThat(CHECKED.codings("part-below", "urn:part|a")).containsExactly(UNCHECKED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/plain", "image/svg+xml", "json", "XML"})
    void mediaTypesAreKnownByTheirForm(String type) {
      assertThat(CHECKED.codings("media-types", "urn:ietf:bcp:13|" + type)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "application", "application/", "a b/c", "/json"})
    void whatHasNotTheFormIsNoMediaType(String type) {
      assertThat(CHECKED.codings("media-types", "urn:ietf:bcp:13|" + type)).contains(ERROR);
    }

    @Test
    void languagesWithoutWhatAFilterRulesOutAreDecided() {
      assertThat(CHECKED.codings("simple-languages", "urn:ietf:bcp:47|en")).isEmpty();
      assertThat(CHECKED.codings("simple-languages", "urn:ietf:bcp:47|es-MX")).isEmpty();
      assertThat(CHECKED.codings("simple-languages", "urn:ietf:bcp:47|zh-Hans"))
          .containsExactly(UNCHECKED);
    }

    @Test
    void languagesThatAreNotSimpleAreUnchecked() {
      assertThat(CHECKED.codings("languages", "urn:ietf:bcp:47|en-US")).isEmpty();
      assertThat(CHECKED.codings("languages", "urn:ietf:bcp:47|zh-Hans"))
          .containsExactly(UNCHECKED);
    }

    @Test
    void aSystemOfOddLettersIsUnchecked() {
      assertThat(CHECKED.codings("missing", "urn:{0}|{x}")).containsExactly(UNCHECKED);
    }
  }

  @Nested
  class WhereTheValueSetIsNotWhollyAtHand {

    @Test
    void aMissingValueSetLeavesCodesUnchecked() {
      assertThat(CHECKED.codings("missing", "urn:known|a")).containsExactly(UNCHECKED);
      assertThat(CHECKED.code("missing", "a")).containsExactly(UNCHECKED);
    }

    @Test
    void whatItListsIsRightAndTheRestUnchecked() {
      assertThat(CHECKED.codings("or-missing", "urn:known|a")).isEmpty();
      assertThat(CHECKED.codings("or-missing", "urn:known|b")).containsExactly(UNCHECKED);
    }

    @Test
    void whatAMissingValueSetMayExcludeIsUnchecked() {
      assertThat(CHECKED.codings("but-missing", "urn:known|a")).containsExactly(UNCHECKED);
    }

    @Test
    void whatIsNotIncludedNeedNotBeExcluded() {
      assertThat(CHECKED.codings("but-missing", "urn:other|a")).contains(ERROR);
    }

    @Test
    void whatIsExcludedOfAnotherSystemDoesNotMatter() {
      assertThat(CHECKED.codings("but-unknown", "urn:known|a")).isEmpty();
      assertThat(CHECKED.codings("but-unknown", "urn:unknown|x")).containsExactly(UNCHECKED);
    }

    @Test
    void filtersThatNobodyAppliesLeaveCodesUnchecked() {
      assertThat(CHECKED.codings("by-property", "urn:known|a")).containsExactly(UNCHECKED);
      assertThat(CHECKED.codings("but-by-property", "urn:known|a")).containsExactly(UNCHECKED);
    }

    @Test
    void ofSeveralValueSetsInOneIncludeBothReadingsMustAgree() {
      assertThat(CHECKED.codings("several", "urn:known|a")).isEmpty();
      assertThat(CHECKED.codings("several", "urn:known|c")).containsExactly(UNCHECKED);
      assertThat(CHECKED.codings("several", "urn:other|a")).contains(ERROR);
    }

    @Test
    void anExpansionAloneLeavesCodesUnchecked() {
      assertThat(CHECKED.codings("expanded", "urn:known|a")).containsExactly(UNCHECKED);
      assertThat(CHECKED.codings("expanded", "urn:known|b")).containsExactly(UNCHECKED);
    }

    @Test
    void oneCodingThatNobodyKnowsMayBeTheGoodOne() {
      assertThat(CHECKED.codings("or-missing", "urn:known|b", "urn:other|x"))
          .containsExactly(UNCHECKED);
    }
  }

  @Nested
  class WhereTheBindingIsNotRequired {

    @Test
    void aBareCodeOutsideTheValueSetIsNoError() {
      assertThat(CHECKED.code("some-extensible", "c")).containsExactly(WARNING);
      assertThat(CHECKED.code("listed-extensible", "y")).containsExactly(WARNING);
    }

    @Test
    void aLanguageThatIsNotPreferredIsNoError() {
      assertThat(CHECKED.issues("{'resourceType':'Patient','language':'zh-Hans'}", "none"))
          .noneMatch(Issue::isError);
    }
  }

  @Test
  void messagesAreForPeople() {
    assertThat(CHECKED.issues("{'resourceType':'Patient','language':'x'}", "unknown/Patient"))
        .extracting(Issue::message)
        .containsExactly("the value set http://test.org/unknown is not wholly at hand");
  }
}
