/**
 * Where Node keeps our code and that of the libraries once it is compiled, types taken out, from the root of the project.
 * Beside the libraries, as it depends on code alone. JavaScript, because what a command loads before anything is kept
 * reads it: for TypeScript, Node would start its compiler, a fourteenth of a second of every command.
 */
export const COMPILED_CODE = 'node_modules/.cache/tsugite';
