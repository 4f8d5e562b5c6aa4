import { runPart } from './pagefind-part.ts';

await runPart(process.argv.slice(2));
