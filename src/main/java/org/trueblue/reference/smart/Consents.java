package org.trueblue.reference.smart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.trueblue.reference.smart.AuthorizeEndpoint.Asked;
import org.trueblue.reference.smart.Granted.Context;
import org.trueblue.reference.smart.Launches.Launch;
import org.trueblue.reference.web.Call;
import org.trueblue.reference.web.Said;

/** Leads users through the pages on which they log in, pick a patient, and let an app in. */
final class Consents {

  private static final String COOKIE = "visit";

  /**
   * A user on the way.
   *
   * @param asked what the client asks for
   * @param session of the browser
   * @param launch that it began with
   * @param person who logged in, once that is so
   * @param patient who was picked, once that is so
   */
  private record Visit(
      Asked asked,
      String session,
      Optional<Launch> launch,
      Optional<Person> person,
      Optional<String> patient) {

    Visit by(Person who) {
      return new Visit(asked, session, launch, Optional.of(who), patient);
    }

    Visit about(String id) {
      return new Visit(asked, session, launch, person, Optional.of(id));
    }

    Context context() {
      return launch
          .map(Launch::context)
          .orElseGet(() -> new Context(patient, Optional.empty(), false));
    }
  }

  private final Map<String, Visit> underWay = new ConcurrentHashMap<>();
  private final People people;
  private final Sessions sessions;
  private final GrantBook book;
  private final Consent consent;
  private final Set<Habit> habits;
  private final Set<String> remembered = ConcurrentHashMap.newKeySet();

  Consents(People people, Sessions sessions, GrantBook book, Consent consent, Set<Habit> habits) {
    this.habits = Set.copyOf(habits);
    this.people = people;
    this.sessions = sessions;
    this.book = book;
    this.consent = consent;
  }

  /** Begins; who opened the app in the EHR has logged in there. */
  Said begin(Asked asked, Optional<Launch> launch) {
    Optional<Launch> own = launch.filter(known -> asked.scopes().has("launch"));
    Optional<Person> known =
        own.map(Launch::person)
            .filter(person -> sessions.who(asked.call()).filter(person::equals).isPresent())
            .or(() -> expected(own));
    String session = asked.call().cookie(COOKIE).orElseGet(book::secret);
    Visit visit = new Visit(asked, session, own, known, Optional.empty());
    String id = book.secret();
    return next(id, visit).with("Set-Cookie", COOKIE + "=" + session + "; HttpOnly; Path=/auth");
  }

  /** Whom the server takes to be there before anybody logs in. */
  private Optional<Person> expected(Optional<Launch> launch) {
    return habits.contains(Habit.KNOWS_USERS)
        ? Optional.of(launch.map(Launch::person).orElse(people.all().get(0)))
        : Optional.empty();
  }

  private Said next(String id, Visit visit) {
    underWay.put(id, visit);
    if (visit.person().isEmpty()) {
      return Said.redirect(Addresses.LOGIN + "?visit=" + id);
    }
    List<String> patients = visit.person().get().patients();
    boolean needsPatient =
        visit.launch().isEmpty()
            && visit.patient().isEmpty()
            && visit.asked().scopes().needPatient();
    if (needsPatient && patients.size() > 1) {
      return Said.redirect(Addresses.PATIENT + "?visit=" + id);
    }
    Visit ready = needsPatient ? visit.about(patients.get(0)) : visit;
    underWay.put(id, ready);
    Scopes all = consent.all(visit.asked());
    return isAsked(ready, all)
        ? Said.redirect(Addresses.CONSENT + "?visit=" + id)
        : back(ready, all);
  }

  private boolean isAsked(Visit visit, Scopes scopes) {
    return !habits.contains(Habit.ASKS_NO_CONSENT) && !remembered.contains(memory(visit, scopes));
  }

  private static String memory(Visit visit, Scopes scopes) {
    return visit.person() + " " + visit.asked().app() + " " + scopes;
  }

  private Said back(Visit visit, Scopes granted) {
    if (habits.contains(Habit.REMEMBERS_CONSENT)) {
      remembered.add(memory(visit, granted));
    }
    Person person = visit.person().orElseThrow();
    return visit
        .asked()
        .back(Map.of("code", code(visit.asked(), person, granted, visit.context())));
  }

  /** The page on which a user logs in, and what is done with it. */
  Said login(Call call) {
    return visited(
        call,
        (id, visit) -> {
          if (!call.isPost()) {
            return Said.html(200, Html.login(Addresses.LOGIN, id, ""));
          }
          return people
              .whoLogsIn(call)
              .filter(person -> mayBe(person, visit))
              .map(person -> next(id, visit.by(person)))
              .orElseGet(
                  () -> Said.html(200, Html.login(Addresses.LOGIN, id, "That is not right.")));
        });
  }

  /** What began in the EHR goes on with the one who began it. */
  private static boolean mayBe(Person person, Visit visit) {
    return visit.launch().map(Launch::person).map(person::equals).orElse(true);
  }

  /** The page on which a user picks a patient, and what is done with it. */
  Said patient(Call call) {
    return visited(
        call,
        (id, visit) -> {
          List<String> patients = visit.person().map(Person::patients).orElse(List.of());
          Optional<String> picked = call.parameter("patient").filter(patients::contains);
          if (picked.isPresent()) {
            return next(id, visit.about(picked.get()));
          }
          Map<String, String> options = new LinkedHashMap<>();
          patients.forEach(patient -> options.put(patient, "Patient/" + patient));
          return Said.html(
              200, Html.choice("Whose data?", Addresses.PATIENT, id, "patient", options));
        });
  }

  /** The page on which a user lets an app in or not, and what is done with it. */
  Said consent(Call call) {
    return visited(
        call,
        (id, visit) -> {
          if (visit.person().isEmpty()) {
            return Said.redirect(Addresses.LOGIN + "?visit=" + id);
          }
          Asked asked = visit.asked();
          if (!call.isPost()) {
            return Said.html(200, consent.page(id, asked));
          }
          underWay.remove(id);
          Scopes granted = consent.granted(asked, call);
          if (call.parameter("allow").isEmpty() || granted.isEmpty()) {
            return asked.back(Map.of("error", "access_denied"));
          }
          return back(visit, granted);
        });
  }

  private String code(Asked asked, Person person, Scopes scopes, Context context) {
    return book.code(
        new Granted(
            book.secret(),
            asked.app(),
            Optional.of(person),
            scopes,
            context,
            asked.parameter("nonce")),
        asked.parameter("code_challenge"),
        asked.parameter("code_challenge_method"),
        asked.redirectUri());
  }

  private Said visited(Call call, BiFunction<String, Visit, Said> page) {
    String id =
        call.parameter("visit")
            .or(() -> call.query().getOrDefault("visit", List.of()).stream().findFirst())
            .orElse("");
    Visit visit = underWay.get(id);
    return visit == null || !call.cookie(COOKIE).equals(Optional.of(visit.session()))
        ? Said.html(400, "<h1>Nobody is asked here</h1>")
        : page.apply(id, visit).unstored();
  }
}
