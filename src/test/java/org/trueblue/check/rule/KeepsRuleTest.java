package org.trueblue.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trueblue.check.Defect;
import org.trueblue.check.Given;
import org.trueblue.check.Seen;
import org.trueblue.guide.CarriedGuides;
import org.trueblue.guide.PackageId;
import org.trueblue.guide.Rule;
import org.trueblue.outcome.Judgement;

/** The rules of CARIN for Blue Button, on claims that keep to them and claims that do not. */
class KeepsRuleTest {

  private static final CarriedGuides.Carried GUIDE =
      CarriedGuides.of(PackageId.parse("hl7.fhir.us.carin-bb#2.0.0"));

  private static final String TOTAL =
      "{'category':{'coding':[{'code':'%s'}]},'amount':{'value':%s,'currency':'USD'}}";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          outcome             ; 'outcome':'complete'            ; 'outcome':'partial'
          status              ; 'status':'cancelled'            ; 'status':'draft'
          type-is-known       ; 'type':{'coding':[{'code':'oral'}]} ; 'type':{'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/data-absent-reason','valueCode':'unknown'}]}
          type-is-known       ; 'type':{'text':'oral'}          ; 'type':{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/data-absent-reason','code':'unknown'}]}
          one-focal-insurance ; 'insurance':[{'focal':true},{'focal':false}] ; 'insurance':[{'focal':true},{'focal':true}]
          diagnosis-pointers  ; 'diagnosis':[{'sequence':2}],'item':[{'diagnosisSequence':[2]}] ; 'diagnosis':[{'sequence':2}],'item':[{'diagnosisSequence':[1]}]
          information-pointers; 'supportingInfo':[{'sequence':2}],'item':[{'informationSequence':[2]}] ; 'item':[{'informationSequence':[2]}]
          care-team-pointers  ; 'careTeam':[{'sequence':2}],'item':[{'careTeamSequence':[2]}] ; 'careTeam':[{'sequence':1}],'item':[{'careTeamSequence':[2]}]
          procedure-pointers  ; 'procedure':[{'sequence':2}],'item':[{'procedureSequence':[2]}] ; 'procedure':[{'sequence':1}],'item':[{'procedureSequence':[2]}]
          distinct-sequences  ; 'item':[{'sequence':1},{'sequence':2}],'diagnosis':[{'sequence':1}] ; 'item':[{'sequence':1},{'sequence':1}]
          newborn-point-of-origin ; 'supportingInfo':[{'code':{'coding':[{'system':'https://www.nubc.org/CodeSystem/PriorityTypeOfAdmitOrVisit','code':'4'}]}},{'code':{'coding':[{'system':'https://www.nubc.org/CodeSystem/PointOfOriginNewborn','code':'5'}]}}] ; 'supportingInfo':[{'code':{'coding':[{'system':'https://www.nubc.org/CodeSystem/PriorityTypeOfAdmitOrVisit','code':'4'}]}},{'code':{'coding':[{'system':'https://www.nubc.org/CodeSystem/PointOfOrigin','code':'5'}]}}]
          drg-is-told-in-full ; 'supportingInfo':[{'category':{'coding':[{'code':'drg'}]},'code':{'coding':[{'system':'urn:drg','version':'37','code':'1'}]}}] ; 'supportingInfo':[{'category':{'coding':[{'code':'drg'}]},'code':{'coding':[{'system':'urn:drg','code':'1'}]}}]
          vision-product      ; 'type':{'coding':[{'code':'vision'}]},'item':[{'productOrService':{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/data-absent-reason','code':'not-applicable'}]}}] ; 'type':{'coding':[{'code':'professional'}]},'item':[{'productOrService':{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/data-absent-reason','code':'not-applicable'}]}}]
          care-team-institutional ; 'careTeam':[{'role':{'coding':[{'code':'attending'}]},'provider':{'reference':'Practitioner/1'}}] ; 'careTeam':[{'role':{'coding':[{'code':'attending'}]},'provider':{'reference':'Organization/1'}}]
          care-team-professional ; 'careTeam':[{'role':{'coding':[{'code':'primary'}]},'provider':{'reference':'https://test.org/Practitioner/1'}}] ; 'careTeam':[{'role':{'coding':[{'code':'primary'}]},'provider':{'reference':'https://test.org/Organization/1'}}]
          care-team-pharmacy  ; 'careTeam':[{'role':{'coding':[{'code':'prescribing'}]},'provider':{'display':'somebody'}}] ; 'careTeam':[{'role':{'coding':[{'code':'prescribing'}]},'provider':{'type':'Organization'}}]
          no-revenue-of-oral  ; 'item':[{'sequence':1}]         ; 'item':[{'sequence':1},{'revenue':{'text':'0450'}}]
          ndc-digits          ; 'supportingInfo':[{'category':{'coding':[{'code':'compoundcode'}]},'code':{'coding':[{'code':'1'}]}}],'item':[{'productOrService':{'coding':[{'system':'http://hl7.org/fhir/sid/ndc','code':'00093085401'}]}}] ; 'supportingInfo':[{'category':{'coding':[{'code':'compoundcode'}]},'code':{'coding':[{'code':'1'}]}}],'item':[{'productOrService':{'coding':[{'system':'http://hl7.org/fhir/sid/ndc','code':'0093-0854-01'}]}}]
          compound-ingredients; 'supportingInfo':[{'category':{'coding':[{'code':'compoundcode'}]},'code':{'coding':[{'code':'2'}]}}],'item':[{'productOrService':{'coding':[{'code':'compound'}]},'detail':[{'sequence':1}]}] ; 'supportingInfo':[{'category':{'coding':[{'code':'compoundcode'}]},'code':{'coding':[{'code':'2'}]}}],'item':[{'productOrService':{'coding':[{'code':'compound'}]}}]
          drug-quantity       ; 'item':[{'quantity':{'value':30}}] ; 'item':[{'sequence':1}]
          claims-profile      ; 'meta':{'profile':['http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-ExplanationOfBenefit-Oral|2.0.0']} ; 'meta':{'profile':['http://hl7.org/fhir/StructureDefinition/ExplanationOfBenefit']}
          """)
  void claimsKeepToItOrDoNot(String rule, String kept, String broken) {
    assertThat(Defect.of(judge(rule, kept))).isEmpty();
    assertThat(Defect.of(judge(rule, broken)))
        .isNotEmpty()
        .extracting(Defect::code)
        .containsOnly("rule." + rule);
  }

  @ParameterizedTest
  @CsvSource({
    "eligible-amount,  200.00, 50.00, 150.00, true",
    "eligible-amount,  200.01, 50.00, 150.00, true",
    "eligible-amount,  200.02, 50.00, 150.00, false",
    "member-liability, 200.00, 50.00, 150.00, true",
    "member-liability, 200.00, 51.00, 150.00, false",
    "payment-amount,   200.00, 50.00, 150.00, true",
    "payment-amount,   200.00, 50.00, 149.00, false"
  })
  void amountsAddUp(String rule, String eligible, String liability, String paid, boolean kept) {
    String totals =
        String.join(
            ",",
            TOTAL.formatted("submitted", "250.00"),
            TOTAL.formatted("noncovered", "20.00"),
            TOTAL.formatted("discount", "30.00"),
            TOTAL.formatted("eligible", eligible),
            TOTAL.formatted("deductible", "10.00"),
            TOTAL.formatted("coinsurance", "5.00"),
            TOTAL.formatted("copay", "15.00"),
            TOTAL.formatted("memberliability", liability));
    Judgement judgement =
        judge(rule, "'total':[%s],'payment':{'amount':{'value':%s}}".formatted(totals, paid));
    assertThat(judgement.subjects()).isEqualTo(1);
    assertThat(judgement.findings().isEmpty()).isEqualTo(kept);
  }

  @Test
  void whatIsMissingIsNotAdded() {
    assertThat(
            judge("eligible-amount", "'total':[%s]".formatted(TOTAL.formatted("eligible", "1")))
                .subjects())
        .isZero();
    assertThat(judge("diagnosis-pointers", "'item':[{'sequence':1}]").subjects()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Organization/1,                          Organization/1,          true",
    "https://test.org/r4/Organization/1,      Organization/1/_history/2, true",
    "Organization/2,                          Organization/1,          false",
    "#payer,                                  Organization/1,          true"
  })
  void theInsurerIsThePayorOfTheFocalCoverage(String insurer, String payor, boolean kept) {
    Seen claim = Given.seen(claim("'insurer':{'reference':'%s'}".formatted(insurer))).get(0);
    Seen coverage =
        new Seen(
            Given.resource(
                json("{'resourceType':'Coverage','id':'c','payor':[{'reference':'%s'}]}")
                    .formatted(payor)),
            "coverage");
    Judgement judgement =
        KeepsRule.judge(
            List.of(new KeepsRule.Subject(claim, List.of(coverage))),
            rule("insurer-is-payor"),
            GUIDE.engine().fhirPath());
    assertThat(judgement.findings().isEmpty()).isEqualTo(kept);
    if (!kept) {
      assertThat(Defect.exchanges(judgement)).containsExactly(List.of("seen-0", "coverage"));
    }
  }

  @Test
  void aFindingSaysWhereAndWhat() {
    Judgement judgement = judge("outcome", "'outcome':'queued'");
    assertThat(Defect.of(judgement))
        .containsExactly(
            Defect.should(
                "rule.outcome",
                "ExplanationOfBenefit/x: ExplanationOfBenefit[0]",
                "outcome = 'complete'",
                "queued at outcome"));
  }

  private static Judgement judge(String rule, String members) {
    return KeepsRule.judge(
        List.of(new KeepsRule.Subject(Given.seen(claim(members)).get(0), List.of())),
        rule(rule),
        GUIDE.engine().fhirPath());
  }

  private static Rule rule(String id) {
    return GUIDE.guide().rule("ExplanationOfBenefit", id);
  }

  private static String claim(String members) {
    return json("{'resourceType':'ExplanationOfBenefit','id':'x',%s}").formatted(json(members));
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
