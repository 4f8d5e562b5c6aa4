import { readManual } from '#read/read-manual.ts';
import { keptLint } from '#site/kept-lint.ts';

// What `npm run lint` does before it prints, with a cache of its own.
const [contentDir = '', cacheDir = '', asOf = ''] = process.argv.slice(2);
const findings = keptLint(await readManual(contentDir, { cacheDir }), asOf, { cacheDir });
const errors = findings.filter(({ severity }) => severity === 'error');
for (const { file, line, ruleId, message } of errors) process.stderr.write(`${file}:${line} ${ruleId} ${message}\n`);
process.exitCode = errors.length === 0 ? 0 : 1;
