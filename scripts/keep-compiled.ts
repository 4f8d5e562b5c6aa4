import { keepCompiledCode } from '../src/read/compiled-code.ts';

keepCompiledCode();
