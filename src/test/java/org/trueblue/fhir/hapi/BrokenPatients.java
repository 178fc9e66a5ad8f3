package org.trueblue.fhir.hapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.trueblue.fhir.Given;
import org.trueblue.fhir.Resource;

/** Patients, from whole to broken in several ways. The same seed gives the same patients. */
final class BrokenPatients {

  private static final String US_CORE = "http://hl7.org/fhir/us/core/StructureDefinition/";

  private static final JsonNode WHOLE =
      Given.json(
          """
          {'resourceType':'Patient','id':'p','language':'en-US',
           'meta':{'versionId':'1','profile':['%1$sus-core-patient']},
           'text':{'status':'generated',
                   'div':'<div xmlns=\\'http://www.w3.org/1999/xhtml\\'>Somebody</div>'},
           'contained':[{'resourceType':'Organization','id':'o','name':'Somewhere'}],
           'extension':[
             {'url':'%1$sus-core-race','extension':[{'url':'text','valueString':'White'}]},
             {'url':'%1$sus-core-birthsex','valueCode':'F'}],
           'identifier':[{'system':'urn:test:mrn','value':'1','type':{'coding':[
             {'system':'http://terminology.hl7.org/CodeSystem/v2-0203','code':'MR'}]}}],
           'name':[{'use':'official','family':'Chalmers','given':['Peter','James']}],
           'telecom':[{'system':'phone','value':'555','use':'home'}],
           'gender':'male','birthDate':'1974-12-25','deceasedBoolean':false,
           'address':[{'use':'home','line':['1 Road'],'city':'Town','state':'MA'}],
           'maritalStatus':{'coding':[
             {'system':'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus','code':'M'}]},
           'managingOrganization':{'reference':'#o'},
           'communication':[{'language':{'coding':[
             {'system':'urn:ietf:bcp:47','code':'en'}]}}]}
          """
              .formatted(US_CORE)
              .replace("\\'", "\\\""));

  private static final List<Consumer<ObjectNode>> DAMAGES =
      List.of(
          patient -> patient.remove("name"),
          patient -> patient.remove("identifier"),
          patient -> patient.remove("gender"),
          patient -> patient.remove("text"),
          patient -> patient.put("gender", "neuter"),
          patient -> patient.put("gender", "{0}"),
          patient -> patient.put("birthDate", "25.12.1974"),
          patient -> patient.put("deceasedDateTime", "2020-01-01"),
          patient -> patient.put("nonsense", 1),
          patient -> patient.put("language", "zh-Hans"),
          patient -> patient.put("meta", "nonsense"),
          patient -> first(patient, "name").remove("family"),
          patient -> first(patient, "name").remove("given"),
          patient -> first(patient, "name").put("given", "Peter"),
          patient -> first(patient, "name").put("use", "whenever"),
          patient -> first(patient, "name").set("given", Given.json("['Peter',null]")),
          patient -> first(patient, "identifier").remove("system"),
          patient -> first(patient, "identifier").put("system", "not a uri"),
          patient -> first(patient, "telecom").put("system", "pigeon"),
          patient -> first(patient, "telecom").remove("system"),
          patient -> first(patient, "address").put("state", "ZZ"),
          patient -> first(patient, "extension").put("url", "http://test.org/unknown"),
          patient -> first(patient, "extension").remove("extension"),
          patient -> patient.withArray("extension").add(first(patient, "extension").deepCopy()),
          patient -> patient.withArray("extension").addObject().put("url", "relative"),
          patient -> patient.withObject("/managingOrganization").put("reference", "#nobody"),
          patient -> patient.withObject("/managingOrganization").put("reference", "Patient/1"),
          patient -> coding(patient, "maritalStatus").put("code", "ZZ"),
          patient -> coding(patient, "maritalStatus").put("system", "http://test.org/unknown"),
          patient -> first(patient, "communication").remove("language"),
          patient -> first(patient, "contained").put("active", "maybe"));

  private BrokenPatients() {}

  /** So many patients. */
  static List<Resource> some(int number, long seed) {
    Random random = new Random(seed);
    List<Resource> patients = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      ObjectNode patient = WHOLE.deepCopy();
      patient.put("id", "p" + i);
      for (int damages = random.nextInt(5); damages > 0; damages--) {
        DAMAGES.get(random.nextInt(DAMAGES.size())).accept(patient);
      }
      patients.add(new Resource(patient));
    }
    return patients;
  }

  /** The first item of a list, in any state; where it is gone, one that nobody will see. */
  private static ObjectNode first(ObjectNode patient, String list) {
    return patient.path(list).path(0) instanceof ObjectNode item ? item : patient.objectNode();
  }

  private static ObjectNode coding(ObjectNode patient, String concept) {
    return (ObjectNode) patient.path(concept).path("coding").path(0);
  }
}
