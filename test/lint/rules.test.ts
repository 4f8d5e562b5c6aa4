import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_DAY, type RuleExample } from '#lint/example.ts';
import { lint } from '#lint/lint.ts';
import { RULES } from '#lint/rules/index.ts';
import { temporaryFolder } from '../support/write-content.ts';
import { readExample, warmCache } from './example-content.ts';

const cacheDir = await temporaryFolder();
await warmCache(
  RULES.flatMap(({ examples }) => examples.map(({ files }) => files)),
  cacheDir,
);

async function findingsOf(example: Pick<RuleExample, 'files' | 'past'>) {
  return lint(await readExample(example, cacheDir), EXAMPLE_DAY);
}

test('the base of the examples has no findings', async () => {
  expect(await findingsOf({ files: {} })).toEqual([]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.map((example, index) => [index + 1, example] as const))('example %i', async (_, example) => {
    const findings = await findingsOf(example);
    const own = findings.filter((finding) => finding.ruleId === id);
    if (example.lines) expect(own.map(({ line }) => line)).toEqual(example.lines);
    if (example.isBad) expect(own.length).toBeGreaterThan(0);
    else expect(findings.filter(({ severity, ruleId }) => severity === 'error' || ruleId === id)).toEqual([]);
  });
});

describe('the list of rules', () => {
  const files = readdirSync(new URL('../../src/lint/rules', import.meta.url));
  const ids = files.filter((name) => name !== 'index.ts').map((name) => name.replace(/\.ts$/, ''));

  test('lists every file of the folder once, under its own name', () => {
    expect(RULES.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s has a good and a bad example', (_, { examples }) => {
    expect(examples.some(({ isBad }) => isBad)).toBe(true);
    expect(examples.some(({ isBad }) => !isBad)).toBe(true);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s shows all its examples', (_, { examples }) => {
    expect(examples.filter(({ shown, where }) => shown === '' || where === '')).toEqual([]);
  });
});
