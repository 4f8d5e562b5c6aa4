import { expect, test } from 'vitest';
import { readEditionTexts } from '#read/history/read-edition-texts.ts';
import { readManual } from '#read/read-manual.ts';
import { gitRepository } from '../../support/git-repository.ts';
import { procedureText } from '../../support/procedure-text.ts';
import { BASE_CONTENT, temporaryFolder } from '../../support/write-content.ts';

const edition = (number: number, body: string) => procedureText({ edition: String(number) }, `## 手順\n\n${body}\n`);
const FILE = 'sections/koseki-jumin/procedures/juki-001.mdx';

test('texts of editions pass the reader and the gate of today; what does not pass is told', async () => {
  const { content, commit } = await gitRepository();
  await commit({ ...BASE_CONTENT, [FILE]: edition(1, '初版の本文') });
  await commit({ [FILE]: edition(2, '<script>alert(1)</script>') });
  await commit({ [FILE]: procedureText({ edition: '3', 公開範囲: '課内' }) });
  await commit({ [FILE]: edition(4, '今の本文') });
  const parse = { cacheDir: await temporaryFolder() };
  const manual = await readManual(content, parse);
  const editions = manual.history.editionsById.get('juki-001') ?? [];
  const texts = await readEditionTexts({ contentDir: content, manual, parse }, editions);
  expect(texts.map(({ edition: { number }, procedure }) => [number, procedure?.body?.texts.at(-1)?.text])).toEqual([
    [1, '初版の本文'],
    [2, undefined],
    [3, undefined],
    [4, '今の本文'],
  ]);
  expect(texts.map(({ problem }) => problem !== undefined)).toEqual([false, true, true, false]);
  expect(texts[1]?.problem).toMatch(/^この版の本文は、今の決まりでは表示できません。./u);
  expect(texts[2]?.procedure).toMatchObject({ audience: 'section', isBroken: true });
});

test.each(['index', 'con'])('a file that the folder may not hold has no text once it is gone: %s.mdx', async (name) => {
  const { content, commit } = await gitRepository();
  const file = `sections/koseki-jumin/procedures/${name}.mdx`;
  await commit({ ...BASE_CONTENT, [FILE]: edition(1, '本文'), [file]: edition(1, '一覧に代わる本文') });
  await commit({ [file]: undefined });
  const parse = { cacheDir: await temporaryFolder() };
  const manual = await readManual(content, parse);
  const editions = [...manual.history.editionsById.values()].flat();
  const texts = await readEditionTexts({ contentDir: content, manual, parse }, editions);
  expect(texts.map(({ edition: { path }, problem }) => [path, problem !== undefined])).toEqual([
    [file, true],
    [FILE, false],
  ]);
});
