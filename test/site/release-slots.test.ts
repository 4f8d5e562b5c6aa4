import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { releaseSlots } from '#site/release-slots.ts';
import { temporaryFolder } from '../support/write-content.ts';

type Slots = Record<string, () => unknown>;

/** The part of Astro that this is about. */
interface Astro {
  AstroComponentInstance: new (
    result: object,
    props: object,
    slots: Slots,
    factory: () => string,
  ) => { slotValues: Slots };
}

const FILE = fileURLToPath(import.meta.resolve('astro/runtime/server/render/astro/instance.js'));
const RESULT = { _metadata: {}, clientDirectives: new Map(), componentMetadata: new Map() };

test('lets go of what slots have shown, which Astro by itself keeps', async () => {
  expect(megabytesKept((await import(pathToFileURL(FILE).href)) as Astro)).toBeGreaterThan(20);
  expect(megabytesKept(await released())).toBeLessThan(5);
});

test('shows the same, the first time and again', async () => {
  const { slotValues } = instance(await released(), { default: () => '本文' });
  expect([slotValues['default']?.(), slotValues['default']?.()]).toEqual(['本文', '本文']);
});

test('leaves other files as they are', () => {
  expect(transformed(readFileSync(FILE, 'utf8'), path.join('src', 'site', 'page.ts'))).toBeUndefined();
});

/** How much of what a thousand slots have shown stays where only young memory is searched. */
function megabytesKept(astro: Astro): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options?: { type: 'minor' }) => void;
  collect();
  const before = getHeapStatistics().used_heap_size;
  for (let slot = 0; slot < 1000; slot++) instance(astro, { default: () => Array.from({ length: 4000 }, () => slot) });
  for (let round = 0; round < 3; round++) collect({ type: 'minor' });
  return (getHeapStatistics().used_heap_size - before) / 1024 / 1024;
}

function instance({ AstroComponentInstance }: Astro, slots: Slots) {
  return new AstroComponentInstance(RESULT, {}, slots, () => '');
}

/** Astro with what the renderer is given instead; what it imports stays where it is. */
async function released(): Promise<Astro> {
  const code = transformed(readFileSync(FILE, 'utf8'), FILE) ?? '';
  const file = path.join(await temporaryFolder(), 'instance.mjs');
  writeFileSync(
    file,
    code.replace(/(?<=from ")[^"]+/gu, (from) => pathToFileURL(path.resolve(path.dirname(FILE), from)).href),
  );
  return (await import(pathToFileURL(file).href)) as Astro;
}

function transformed(code: string, file: string): string | undefined {
  const transform = releaseSlots().transform as (code: string, id: string) => { code: string } | undefined;
  return transform(code, file.replaceAll(path.sep, '/'))?.code;
}
