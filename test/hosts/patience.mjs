/**
 * @file How long a test waits for what is to come. It is no measure of speed: a machine that others use may be
 * ten times slower than a quiet one, and a wait that ends well costs nothing.
 */

/** For one thing to come, in seconds. */
export const PATIENCE = 60;

/** For one test, with all its waits, in seconds. */
export const PATIENCE_OF_TEST = 5 * PATIENCE;

/** For a file of tests, in minutes. */
export const PATIENCE_OF_FILE = 25;
