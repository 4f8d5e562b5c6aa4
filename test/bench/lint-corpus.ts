import { lint } from '#lint/lint.ts';
import { readManual } from '#read/read-manual.ts';
import { withKeptFinds } from '#read/with-kept-finds.ts';

// What `npm run lint` does before it prints, with a cache of its own.
const [contentDir = '', cacheDir = '', asOf = ''] = process.argv.slice(2);
const findings = await withKeptFinds(cacheDir, async (kept) =>
  lint(await readManual(contentDir, { cacheDir }), asOf, { kept }),
);
const errors = findings.filter(({ severity }) => severity === 'error');
for (const { file, line, ruleId, message } of errors) process.stderr.write(`${file}:${line} ${ruleId} ${message}\n`);
process.exitCode = errors.length === 0 ? 0 : 1;
