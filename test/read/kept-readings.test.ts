import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readManual } from '#read/read-manual.ts';
import { inventoryCsv } from '../support/inventory-csv.ts';
import { procedureText } from '../support/procedure-text.ts';
import { BASE_CONTENT, temporaryFolder, writeContent } from '../support/write-content.ts';

const workerModule = path.join(import.meta.dirname, 'workers/simple-worker.ts');

test('reads the same again from a warm cache, and notices every change', async () => {
  const content = await writeContent();
  const options = { cacheDir: await temporaryFolder(), workerModule };
  const first = await readManual(content, options);
  expect(await readManual(content, options)).toEqual(first);
  const kept = path.join(options.cacheDir, 'readings');
  for (const name of await readdir(kept)) await writeFile(path.join(kept, name), 'damaged');
  expect(await readManual(content, options)).toEqual(first);
  const file = path.join(content, 'sections/koseki-jumin/procedures/juki-001.mdx');
  await writeFile(file, procedureText({ title: '転入の届出' }).replaceAll('\n', '\r\n'));
  expect((await readManual(content, options)).procedures[0]?.title).toBe('転入の届出');
  const again = await readManual(content, options);
  expect(again.procedures[0]?.body).toEqual(first.procedures[0]?.body);
  await writeFile(path.join(content, 'manual.yaml'), 'audience: public\n');
  expect((await readManual(content, options)).procedures[0]?.audience).toBe('public');
});

test('after an edit, only what holds the reading of that file is written again', async () => {
  const content = await writeContent();
  const options = { cacheDir: await temporaryFolder(), workerModule };
  await readManual(content, options);
  const kept = path.join(options.cacheDir, 'readings');
  const before = await textsIn(kept);
  await writeFile(
    path.join(content, 'registers/laws.csv'),
    (BASE_CONTENT['registers/laws.csv'] ?? '').replace('確認済', '要確認'),
  );
  await readManual(content, options);
  const after = await textsIn(kept);
  const same = [...before].filter(([name, text]) => after.get(name) === text);
  expect(same.length).toBeGreaterThan(0);
  expect(same.length).toBeLessThan(before.size);
});

test.each([
  ['sections/koseki-jumin/section.yaml', 'department: 市民環境部', 'department: 福祉部'],
  ['sections/koseki-jumin/section.yaml', 'domain: 市民', 'domain: 福祉'],
  ['sections/koseki-jumin/inventory.csv', '転入届', '転居届'],
  ['registers/laws.csv', '住民基本台帳法', '戸籍法'],
  // 「・」 separates forms that the register has: the row then names one form, not two.
  ['registers/forms.csv', '転居届', '転出届'],
  ['roster.csv', '2026-04-01', '2025-04-01'],
])('after an edit of %s (%s), a warm reading is what a cold one is', async (name, written, edited) => {
  const content = await writeContent({
    'sections/koseki-jumin/inventory.csv': inventoryCsv([{ forms: '住民異動届・転居届' }]),
    'registers/forms.csv': `${BASE_CONTENT['registers/forms.csv']}様式第2号,転居届,てんきょとどけ,koseki-jumin,,届出人,1,1年,,\n`,
  });
  const warm = { cacheDir: await temporaryFolder(), workerModule };
  const before = await readManual(content, warm);
  const file = path.join(content, name);
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll(written, edited));
  const after = await readManual(content, warm);
  expect(after).not.toEqual(before);
  expect(after).toEqual(await readManual(content, { cacheDir: await temporaryFolder(), workerModule }));
});

async function textsIn(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)),
  );
}
