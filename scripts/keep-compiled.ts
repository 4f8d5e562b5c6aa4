import { keepCompiledCode } from '../src/read/keep-compiled-code.ts';

keepCompiledCode();
