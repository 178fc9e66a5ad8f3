package org.trueblue.features;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/**
 * Runs the features of US Core 6.1.0 on the built-in server as tests of JUnit: a broken SHALL
 * fails, and what was not tested is skipped with its reason. What JUnit is to use for it stands in
 * {@code junit-platform.properties}.
 */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features/us-core/6.1.0")
public final class FeaturesOnReferenceServerTest {}
