package org.trueblue.fhir.hapi;

import java.util.List;
import java.util.Locale;

/** The invariants of US Core 6.1.0, with values on both sides of each. */
final class UsCoreInvariants {

  private static final String ABSENT =
      "'extension':[{'url':'http://hl7.org/fhir/StructureDefinition/data-absent-reason',"
          + "'valueCode':'unknown'}]";
  private static final String QUANTITY = "'valueQuantity':{'value':1,'code':'kg','system':'%s'}";
  private static final String UCUM = QUANTITY.formatted("http://unitsofmeasure.org");
  private static final String OTHER_UNITS = QUANTITY.formatted("urn:test:units");
  private static final String RESULT = "'valueCodeableConcept':{'coding':[%s]}";
  private static final String SNOMED = "{'system':'http://snomed.info/sct','code':'10828004'}";
  private static final String OTHER = "{'system':'urn:test:codes','code':'1'}";
  private static final String CVX = "{'system':'http://hl7.org/fhir/sid/cvx','code':'140'}";
  private static final String NDC = "{'system':'http://hl7.org/fhir/sid/ndc','code':'1'}";
  private static final String OBSERVATION = "{'resourceType':'Observation',%s}";
  private static final String IDENTIFIED =
      "{'resourceType':'%s','identifier':[{'system':'%s',%%s}]}";
  private static final String NPI = "http://hl7.org/fhir/sid/us-npi";

  static final List<Invariant> ALL =
      List.of(
          Invariant.of("sdcqr-1", "QuestionnaireResponse", "us-core-questionnaireresponse")
              .in("{'resourceType':'QuestionnaireResponse',%s}")
              .satisfiedBy("'subject':{'reference':'Patient/1'}", "'subject':{'display':'Imani'}")
              .brokenBy("'status':'completed'"),
          Invariant.of("sdcqr-2", "QuestionnaireResponse", "us-core-questionnaireresponse")
              .in("{'resourceType':'QuestionnaireResponse','item':[%s]}")
              .satisfiedBy(
                  "{'linkId':'1','answer':[{'valueString':'a'}]},"
                      + "{'linkId':'2','answer':[{'valueString':'a'}]}",
                  "{'linkId':'1'},{'linkId':'1','answer':[{'valueString':'a'}]}",
                  "{'linkId':'1','item':[{'linkId':'1','answer':[{'valueString':'a'}]}]}")
              .brokenBy(
                  "{'linkId':'1','answer':[{'valueString':'a'}]},"
                      + "{'linkId':'1','answer':[{'valueString':'b'}]}",
                  "{'linkId':'1','item':[{'linkId':'2','answer':[{'valueString':'a'}]},"
                      + "{'linkId':'2','answer':[{'valueString':'a'}]}]}"),
          Invariant.of("provenance-1", "Provenance.agent", "us-core-provenance")
              .in(
                  """
                  {'resourceType':'Provenance','agent':[%s],
                   'contained':[{'resourceType':'Practitioner','id':'p'},
                                {'resourceType':'Patient','id':'patient'},
                                {'resourceType':'Device','id':'d'}]}
                  """)
              .satisfiedBy(
                  "{'who':{'reference':'#patient'}}",
                  "{'who':{'reference':'#p'},'onBehalfOf':{'reference':'Organization/1'}}",
                  "{'who':{'reference':'#d'},'onBehalfOf':{'display':'somebody'}}",
                  "{'who':{'reference':'Practitioner/1'},'onBehalfOf':{'display':'somebody'}}",
                  "{'who':{'reference':'Patient/1'}}",
                  "{'who':{'reference':'PractitionerRole/Device'}}",
                  "{'who':{'reference':'https://test.org/Device/Organization/1'}}",
                  "{'who':{'reference':'urn:uuid:c757873d-ec9a-4326-a141-556f43239520'}}",
                  "{'who':{'display':'Practitioner/1'}}",
                  "{'type':{'text':'author'}}")
              .brokenBy(
                  "{'who':{'reference':'#p'}}",
                  "{'who':{'reference':'#d'}}",
                  "{'who':{'reference':'Practitioner/1'}}",
                  "{'who':{'reference':'Device/1/_history/2'}}",
                  "{'who':{'reference':'https://test.org/fhir/Practitioner/1'}}"),
          Invariant.of("pd-1", "PractitionerRole", "us-core-practitionerrole")
              .in("{'resourceType':'PractitionerRole',%s}")
              .satisfiedBy(
                  "'telecom':[{'value':'1'}]",
                  "'endpoint':[{'reference':'Endpoint/1'}]",
                  "'telecom':[{'value':'1'},{'value':'2'}]",
                  "'telecom':[{'value':'1'}],'endpoint':[{'reference':'Endpoint/1'}]")
              .brokenBy("'active':true"),
          Invariant.of("us-core-13", "PractitionerRole", "us-core-practitionerrole")
              .in("{'resourceType':'PractitionerRole',%s}")
              .satisfiedBy(
                  "'practitioner':{'reference':'Practitioner/1'}",
                  "'organization':{'reference':'Organization/1'}",
                  "'healthcareService':[{'reference':'HealthcareService/1'}]",
                  "'location':[{'reference':'Location/1'},{'reference':'Location/2'}]",
                  "'practitioner':{'display':'a'},'location':[{'display':'b'}]")
              .brokenBy("'active':true", "'endpoint':[{'reference':'Endpoint/1'}]"),
          Invariant.of(
                  "us-core-1",
                  "Observation.effective[x]",
                  "us-core-observation-clinical-result",
                  "us-core-observation-screening-assessment")
              .in(OBSERVATION)
              .satisfiedBy(
                  "'effectiveDateTime':'2020-01-01'",
                  "'effectiveDateTime':'2020-01-01T10:00:00Z'",
                  "'effectivePeriod':{'start':'2020'}",
                  "'_effectiveDateTime':{%s}".formatted(ABSENT),
                  "'status':'final'")
              .brokenBy("'effectiveDateTime':'2020-01'", "'effectiveDateTime':'2020'"),
          Invariant.of(
                  "us-core-2",
                  "Observation",
                  "us-core-observation-clinical-result",
                  "us-core-observation-screening-assessment",
                  "us-core-observation-sexual-orientation")
              .in(OBSERVATION)
              .satisfiedBy(
                  "'valueString':'a'",
                  "'valueBoolean':false",
                  "'dataAbsentReason':{'text':'a'}",
                  "'component':[{'code':{'text':'a'}}]",
                  "'hasMember':[{'reference':'Observation/1'}]",
                  "'valueString':'a','component':[{'code':{'text':'a'}}]")
              .brokenBy("'status':'final'", "'interpretation':[{'text':'a'}]"),
          Invariant.of(
                  "us-core-3",
                  "Observation.value[x]",
                  "us-core-observation-clinical-result",
                  "us-core-smokingstatus")
              .in(OBSERVATION)
              .satisfiedBy(UCUM, "'valueQuantity':{'value':1,'unit':'kg'}", "'valueString':'a'")
              .brokenBy(OTHER_UNITS),
          Invariant.of("us-core-3", "Observation", "us-core-observation-screening-assessment")
              .in(OBSERVATION)
              .satisfiedBy(UCUM, "'valueQuantity':{'value':1,'unit':'kg'}", "'valueString':'a'")
              .brokenBy(OTHER_UNITS),
          Invariant.of("us-core-4", "Observation.value[x]", "us-core-observation-lab")
              .in(OBSERVATION)
              .satisfiedBy(
                  RESULT.formatted(SNOMED),
                  RESULT.formatted(OTHER + "," + SNOMED),
                  RESULT.formatted("{'code':'1'}"),
                  "'valueCodeableConcept':{'text':'a'}",
                  UCUM)
              .brokenBy(RESULT.formatted(OTHER)),
          Invariant.of("us-core-5", "Immunization", "us-core-immunization")
              .in("{'resourceType':'Immunization','vaccineCode':%s}")
              .satisfiedBy(
                  "{'coding':[%s,%s]}".formatted(CVX, NDC),
                  "{'coding':[%s]}".formatted(NDC),
                  "{'coding':[%s]}".formatted(OTHER),
                  "{'text':'a'}")
              .brokenBy(
                  "{'coding':[%s]}".formatted(CVX),
                  "{'coding':[%s,%s]}".formatted(OTHER, CVX),
                  "{'coding':[%s,{'code':'1'}]}".formatted(CVX)),
          Invariant.of("us-core-6", "Patient.name", "us-core-patient")
              .in("{'resourceType':'Patient','name':[%s]}")
              .satisfiedBy(
                  "{'family':'a'}",
                  "{'given':['a']}",
                  "{'family':'a','given':['b','c']}",
                  "{%s}".formatted(ABSENT),
                  "{'family':'a'},{%s}".formatted(ABSENT))
              .brokenBy(
                  "{'text':'a'}",
                  "{'use':'official','suffix':['a']}",
                  "{'family':'a',%s}".formatted(ABSENT),
                  "{'family':'a'},{'text':'b'}"),
          Invariant.of(
                  "us-core-6", "DocumentReference.content.attachment", "us-core-documentreference")
              .in("{'resourceType':'DocumentReference','content':[{'attachment':%s}]}")
              .satisfiedBy(
                  "{'url':'https://test.org/a'}",
                  "{'data':'YQ=='}",
                  "{'url':'https://test.org/a','data':'YQ=='}")
              .brokenBy("{'contentType':'text/plain'}", "{'title':'a'}"),
          Invariant.of("us-core-7", "Procedure", "us-core-procedure")
              .in("{'resourceType':'Procedure',%s}")
              .satisfiedBy(
                  "'status':'completed','performedDateTime':'2020'",
                  "'status':'in-progress','performedPeriod':{'start':'2020'}",
                  "'status':'not-done'",
                  "'status':'preparation','performedDateTime':'2020'")
              .brokenBy("'status':'completed'", "'status':'in-progress'"),
          report("us-core-8", "us-core-diagnosticreport-lab", "effectiveDateTime"),
          report("us-core-9", "us-core-diagnosticreport-lab", "issued"),
          report("us-core-10", "us-core-diagnosticreport-note", "effectiveDateTime"),
          Invariant.of("us-core-14", "RelatedPerson", "us-core-relatedperson")
              .in("{'resourceType':'RelatedPerson',%s}")
              .satisfiedBy(
                  "'name':[{'family':'a'}]",
                  "'relationship':[{'text':'a'}]",
                  "'name':[{'family':'a'},{'family':'b'}],'relationship':[{'text':'a'}]")
              .brokenBy("'active':true"),
          Invariant.of("us-core-15", "Coverage", "us-core-coverage")
              .in("{'resourceType':'Coverage',%s}")
              .satisfiedBy(
                  "'subscriberId':'a'",
                  "'identifier':[{'value':'1','type':{'coding':[%s]}}]".formatted(member("MB")),
                  "'identifier':[{'value':'0'},{'value':'1','type':{'coding':[%s,%s]}}]"
                      .formatted(OTHER, member("MB")),
                  "'subscriberId':'a','identifier':[{'type':{'coding':[%s]}}]"
                      .formatted(member("MR")))
              .brokenBy(
                  "'status':'active'",
                  "'identifier':[{'value':'1'}]",
                  "'identifier':[{'type':{'coding':[%s]}}]".formatted(member("MR")),
                  "'identifier':[{'type':{'coding':[{'system':'urn:test','code':'MB'}]}}]",
                  "'identifier':[{'type':{'coding':[{'system':'urn:test','code':'MB'},%s]}}]"
                      .formatted(member("MR"))),
          npi("us-core-16", "Organization"),
          npi("us-core-16", "Practitioner"),
          checkDigit("Organization"),
          checkDigit("Practitioner"),
          Invariant.of("us-core-18", "Organization.identifier:CLIA", "us-core-organization")
              .in(IDENTIFIED.formatted("Organization", "urn:oid:2.16.840.1.113883.4.7"))
              .satisfiedBy("'value':'12D1234567'")
              .brokenBy(
                  "'value':'12X1234567'",
                  "'value':'12d1234567'",
                  "'value':'12D123456'",
                  "'value':'12D12345678'",
                  "'value':' 12D1234567'",
                  "'use':'official'"),
          Invariant.of("us-core-19", "Organization.identifier:NAIC", "us-core-organization")
              .in(IDENTIFIED.formatted("Organization", "urn:oid:2.16.840.1.113883.6.300"))
              .satisfiedBy("'value':'12345'")
              .brokenBy(
                  "'value':'1234'", "'value':'123456'", "'value':'1234x'", "'use':'official'"),
          Invariant.of("us-core-20", "MedicationDispense", "us-core-medicationdispense")
              .in("{'resourceType':'MedicationDispense',%s}")
              .satisfiedBy(
                  "'status':'completed','whenHandedOver':'2020'",
                  "'status':'in-progress'",
                  "'whenHandedOver':'2020'")
              .brokenBy("'status':'completed'", "'status':'completed','whenPrepared':'2020'"),
          Invariant.of("us-core-21", "MedicationRequest", "us-core-medicationrequest")
              .in("{'resourceType':'MedicationRequest',%s}")
              .satisfiedBy(
                  "'intent':'order','requester':{'reference':'Practitioner/1'}",
                  "'intent':'reflex-order','requester':{'display':'a'}",
                  "'intent':'plan'",
                  "'intent':'proposal'")
              .brokenBy(
                  "'intent':'order'",
                  "'intent':'original-order'",
                  "'intent':'reflex-order'",
                  "'intent':'filler-order'",
                  "'intent':'instance-order'"));

  private UsCoreInvariants() {}

  private static Invariant report(String key, String profile, String element) {
    String time = "'%s':'2020-01-01T10:00:00Z'".formatted(element);
    return Invariant.of(key, "DiagnosticReport", profile)
        .in("{'resourceType':'DiagnosticReport',%s}")
        .satisfiedBy(
            "'status':'final'," + time,
            "'status':'corrected'," + time,
            "'status':'registered'",
            "'status':'cancelled'",
            "'status':'registered'," + time)
        .brokenBy(
            "'status':'partial'",
            "'status':'preliminary'",
            "'status':'final'",
            "'status':'amended'",
            "'status':'corrected'",
            "'status':'appended'");
  }

  private static Invariant npi(String key, String type) {
    return Invariant.of(key, type + ".identifier:NPI", "us-core-" + type.toLowerCase(Locale.ROOT))
        .in(IDENTIFIED.formatted(type, NPI))
        .satisfiedBy("'value':'1234567893'", "'value':'0000000000'")
        .brokenBy(
            "'value':'123456789'",
            "'value':'12345678934'",
            "'value':'123456789x'",
            "'value':'1234567893 '",
            "'value':'1234-567893'",
            "'use':'official'");
  }

  private static Invariant checkDigit(String type) {
    return Invariant.of(
            "us-core-17", type + ".identifier:NPI", "us-core-" + type.toLowerCase(Locale.ROOT))
        .in(IDENTIFIED.formatted(type, NPI))
        .satisfiedBy("'value':'1234567893'", "'value':'1245319599'", "'value':'1003000126'")
        .brokenBy(
            "'value':'1234567890'",
            "'value':'1234567894'",
            "'value':'1245319598'",
            "'value':'2134567893'",
            "'value':'0000000000'");
  }

  private static String member(String code) {
    return "{'system':'http://terminology.hl7.org/CodeSystem/v2-0203','code':'%s'}".formatted(code);
  }
}
