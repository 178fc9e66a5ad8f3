package org.trueblue.steps;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import org.trueblue.session.Session;

/**
 * Makes the objects of one scenario: the steps, and the conversation that they share. One for each
 * thread of a run.
 */
public final class Glue implements ObjectFactory {

  private final Map<Class<?>, Object> instances = new HashMap<>();
  private final Session session;
  private final Conversations conversations;

  /** The glue of a run. */
  public Glue(Session session, Conversations conversations) {
    this.session = session;
    this.conversations = conversations;
  }

  @Override
  public boolean addClass(Class<?> glueClass) {
    return true;
  }

  @Override
  public void start() {
    instances.put(Conversations.class, conversations);
    instances.put(Conversation.class, new Conversation(session));
  }

  @Override
  public void stop() {
    instances.clear();
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    Object instance = instances.get(type);
    if (instance == null) {
      instance = create(type);
      instances.put(type, instance);
    }
    return type.cast(instance);
  }

  private Object create(Class<?> type) {
    try {
      Constructor<?> constructor = type.getConstructors()[0];
      Object[] arguments = new Object[constructor.getParameterCount()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = getInstance(constructor.getParameterTypes()[i]);
      }
      return constructor.newInstance(arguments);
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot make " + type.getName(), e);
    }
  }
}
