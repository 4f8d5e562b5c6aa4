import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { COMPILED_CODE } from '../src/read/compiled-code.mjs';

// Where nothing can be written, nothing is kept.
enableCompileCache(fileURLToPath(new URL(`../${COMPILED_CODE}`, import.meta.url)));
