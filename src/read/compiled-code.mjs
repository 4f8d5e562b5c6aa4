/**
 * Where Node keeps our code and that of the libraries once it is compiled, types taken out, from the root of the project.
 * Beside the libraries, as it depends on code alone. JavaScript, because the first file that a process loads reads it: for
 * TypeScript, Node would start its compiler, which takes longer than all that the kept code saves of it.
 */
export const COMPILED_CODE = 'node_modules/.cache/tsugite';
