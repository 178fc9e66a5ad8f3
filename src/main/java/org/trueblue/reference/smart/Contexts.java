package org.trueblue.reference.smart;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.trueblue.reference.web.Call;

/**
 * Tells a client the context of its launch (SMART App Launch 2.2, section "Launch context arrives
 * with your access_token").
 */
final class Contexts {

  private Contexts() {}

  static void tell(Granted.Context context, Call call, ObjectNode json) {
    context.patient().ifPresent(patient -> json.put("patient", patient));
    context.encounter().ifPresent(encounter -> json.put("encounter", encounter));
    if (context.patient().isPresent()) {
      json.put("need_patient_banner", !context.ofEhr());
    }
    if (context.ofEhr()) {
      json.put("smart_style_url", call.root() + Addresses.STYLE);
    }
  }
}
