package org.trueblue.reference.smart;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** Browsers in which somebody is logged in to the EHR. Thread safe. */
final class Sessions {

  private static final String COOKIE = "ehr";

  private final Map<String, Person> byCookie = new ConcurrentHashMap<>();
  private final GrantBook book;

  Sessions(GrantBook book) {
    this.book = book;
  }

  /** The answer by which a browser remembers who logged in. */
  Said begin(Person person, Said said) {
    String cookie = book.secret();
    byCookie.put(cookie, person);
    return said.with("Set-Cookie", COOKIE + "=" + cookie + "; HttpOnly; Path=/");
  }

  /** Who is logged in. */
  Optional<Person> who(Call call) {
    return call.cookie(COOKIE).map(byCookie::get);
  }
}
