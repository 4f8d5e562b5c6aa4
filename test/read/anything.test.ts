import * as fc from 'fast-check';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { INVENTORY_COLUMNS } from '#model/inventory-columns.ts';
import { readInventory } from '#read/read-inventory.ts';
import { readManual } from '#read/read-manual.ts';
import { readMeasures } from '#read/read-measures.ts';
import { readProcedure } from '#read/read-procedure.ts';
import { readRoster } from '#read/read-roster.ts';
import { readSection } from '#read/read-section.ts';
import { readSettings } from '#read/read-settings.ts';
import { aSection } from '../support/a-manual.ts';
import { inventoryCsv } from '../support/inventory-csv.ts';
import { procedureText } from '../support/procedure-text.ts';
import { temporaryFolder, writeContent } from '../support/write-content.ts';

const workerModule = path.join(import.meta.dirname, 'workers/simple-worker.ts');
let cacheDir: string;
beforeAll(async () => {
  cacheDir = await temporaryFolder();
});

// prettier-ignore
const yamlish = fc.string({
  unit: fc.constantFrom(
    'title', 'work', 'owner', 'audience', 'posts', 'id', 'a', ': ', ':', '\n', '\n  ', '\n- ', '- ', '[', ']', '{', '}', ', ', '"', "'",
    '&a ', '*a', '!!x ', '# ', '|', '>', '~', '1', '2026-04-01', '転入', '---', '\t', '? ', '<<', '%', '__proto__',
  ),
  maxLength: 40,
});

test('any YAML is read or reported at one of its lines, and nothing throws', () => {
  fc.assert(
    fc.property(fc.oneof(yamlish, fc.string({ maxLength: 60 })), (text) => {
      const front = { file: 'sections/somu/procedures/buns-001.mdx', section: 'somu', audience: 'public' } as const;
      const { procedure, notices } = readProcedure({ ...front, text: `---\n${text}\n---\n` });
      expect(procedure.id).toBe('buns-001');
      expect(procedure.isBroken && notices.length === 0).toBe(false);
      const readings = [readSettings(text), readSection('somu', text), readMeasures(text)];
      const lastLine = text.split('\n').length + 3;
      for (const { line, column, message, fix } of [notices, ...readings.map((each) => each.notices)].flat())
        expect([line > 0 && line <= lastLine, column > 0, message !== '', fix !== '']).not.toContain(false);
    }),
    { numRuns: 1500 },
  );
});

const ID = /^[a-z]{2,6}-[0-9]{3}$/u;
const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', 'あ', '；', '、', '1', '-', '約', '〜', '　'), maxLength: 6 }),
  fc.constantFrom('juki-001', '転入', '通年', '4〜5', '約1,200件', '有', '2026-02-30', 'なし', ''),
);

test('every row of any inventory is a work or is reported at its line', () => {
  const columns = INVENTORY_COLUMNS.map(({ heading }) => heading).join(',');
  const row = fc.array(cell, { minLength: INVENTORY_COLUMNS.length, maxLength: INVENTORY_COLUMNS.length });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
      const written = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
      const lengths = written.map((text) => text.split('\n').length);
      const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + length, 2));
      const { works, notices } = readInventory(`${columns}\n${written.join('\n')}\n`, aSection(), {});
      const read = new Set(works.map(({ source }) => source.line));
      const lines = new Set(notices.map(({ line }) => line));
      rows.forEach((cells, index) => {
        const start = starts[index] ?? 0;
        const end = start + (lengths[index] ?? 1) - 1;
        const isReported = [...lines].some((line) => line >= start && line <= end);
        const isBlank = cells.every((text) => text.trim() === '');
        expect(isBlank || read.has(start) || isReported).toBe(true);
        if (read.has(start)) expect(cells[0]?.normalize('NFKC').trim()).toMatch(ID);
      });
    }),
    { numRuns: 300 },
  );
});

test('no good row is lost whatever line is broken beside it', () => {
  const rows = Array.from({ length: 8 }, (_, index) => ({ id: `juki-00${index + 1}`, title: `業務${index + 1}` }));
  const lines = inventoryCsv(rows).trimEnd().split('\n');
  const damage = fc.constantFrom('"', '","', 'x"', '"x', ',', '"",""', '\n"', '"\n');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(200), damage, (at, offset, text) => {
      const broken = lines.map((line, index) =>
        index === at ? line.slice(0, offset) + text + line.slice(offset) : line,
      );
      const { works, notices } = readInventory(`${broken.join('\n')}\n`, aSection(), {});
      const others = rows.filter((_, index) => index + 1 !== at).map(({ id }) => id);
      expect(works.map(({ id }) => id)).toEqual(expect.arrayContaining(others));
      expect(works.length === 8 || notices.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('any roster is read without throwing', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 30 }), (cells) => {
      const { entries } = readRoster(`職員番号,職,開始日,終了日,備考\n${cells.join(',')}`);
      for (const { from } of entries) expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }),
    { numRuns: 1000 },
  );
});

test('files of any bytes leave the rest of the manual standing', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    yamlish.map((text) => new TextEncoder().encode(text)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (data) => {
      const content = await writeContent({
        'manual.yaml': data,
        'roster.csv': data,
        'registers/laws.csv': data,
        'registers/measures.yaml': data,
        'sections/aaa/section.yaml': data,
        'sections/aaa/inventory.csv': data,
        'sections/aaa/procedures/aaaa-001.mdx': data,
        'sections/aaa/procedures/aaaa-002.mdx': procedureText({ work: '[juki-001]', part: 'ab' }),
      });
      const manual = await readManual(content, { cacheDir, workerModule });
      expect(manual.procedures.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['juki-001', 'aaaa-001', 'aaaa-002']),
      );
      expect(manual.procedureById.get('aaaa-002')?.isBroken).toBe(false);
      expect(manual.works.map(({ id }) => id)).toContain('juki-001');
    }),
    { numRuns: 25 },
  );
}, 60_000);
