import { describe, expect, test } from 'vitest';
import { inventoryCsv } from '../support/inventory-csv.ts';
import { placesOf } from '../support/notice-places.ts';
import { otherSection } from '../support/other-section.ts';
import { procedureText } from '../support/procedure-text.ts';
import { useReader } from '../support/use-reader.ts';
import { BASE_CONTENT } from '../support/write-content.ts';

const { read } = useReader();
const doubled = (name: string) => (BASE_CONTENT[name] ?? '').replace(/[^\n]+\n$/u, '$&$&');

describe('ids are unique across sections; the first by path counts', () => {
  const twice = {
    'sections/aaa/section.yaml': otherSection({ 'order: 10': 'order: 30', 戸籍住民課: '文書課' }),
    'sections/aaa/inventory.csv': inventoryCsv([{ id: 'buns-001', sectionName: '文書課' }]),
  };

  test('of works', async () => {
    const manual = await read({
      ...twice,
      'sections/aaa/inventory.csv': inventoryCsv([{ title: '別', sectionName: '文書課' }]),
    });
    expect(placesOf(manual.notices)).toEqual([
      'unique-id sections/aaa/inventory.csv:2',
      'unique-id sections/koseki-jumin/inventory.csv:2',
    ]);
    const [taken, left] = manual.notices.map(({ message }) => message);
    expect(taken).toContain('sections/koseki-jumin/inventory.csv の2行目にもあります。あちらは読んでいません。');
    expect(left).toContain('sections/aaa/inventory.csv の2行目にもあります。こちらは読んでいません。');
    expect(manual.works.map(({ title }) => title)).toEqual(['別']);
  });

  test('of works, but the section that most of their kind are from keeps them', async () => {
    const own = inventoryCsv([{ id: 'juki-001' }, { id: 'juki-002' }]);
    const taking = inventoryCsv([
      { id: 'juki-001', title: '別', sectionName: '文書課' },
      { id: 'aaa-001', sectionName: '文書課' },
    ]);
    const manual = await read({
      ...twice,
      'sections/koseki-jumin/inventory.csv': own,
      'sections/aaa/inventory.csv': taking,
    });
    expect(placesOf(manual.notices)).toContain('unique-id sections/aaa/inventory.csv:2');
    expect(manual.workById.get('juki-001')?.section).toBe('koseki-jumin');
  });

  test('of procedures', async () => {
    const [first, second] = ['aaa', 'bbb'].map((id) => `sections/${id}/procedures/buns-009.mdx`) as [string, string];
    const bbb = {
      'sections/bbb/section.yaml': otherSection({ 'order: 10': 'order: 40', 'juki-': 'bbb-', 戸籍住民課: '広報課' }),
    };
    const files = { [first]: procedureText({ title: '一' }), [second]: procedureText({ title: '二' }) };
    const manual = await read({ ...twice, ...bbb, 'sections/bbb/inventory.csv': '', ...files });
    expect(placesOf(manual.notices)).toContain(`id-is-unique ${second}:1`);
    expect(manual.procedureById.get('buns-009')?.title).toBe('一');
  });

  test('of procedures, but the section that has the work keeps its address', async () => {
    const taken = 'sections/aaa/procedures/juki-001.mdx';
    const manual = await read({ ...twice, [taken]: procedureText({ title: '別' }) });
    expect(placesOf(manual.notices)).toEqual([`id-is-unique ${taken}:1`]);
    expect(manual.notices[0]?.message).toContain('sections/koseki-jumin/procedures/juki-001.mdx');
    expect(manual.procedures.map(({ title }) => title)).toEqual(['転入届の受付']);
  });

  test('of posts, those of the past among them', async () => {
    const file = 'sections/koseki-jumin/section.yaml';
    const past = '  - { id: juki-kacho, name: 住居表示担当, until: 2026-03-31 }\nduties:';
    const manual = await read({ [file]: (BASE_CONTENT[file] ?? '').replace('duties:', past) });
    expect(placesOf(manual.notices)).toEqual([`id-is-unique ${file}:13`]);
    expect(manual.postById.get('juki-kacho')?.name).toBe('課長');
  });

  test.each(['aab', 'zzz'])('of posts, wherever %s stands', async (folder) => {
    const yaml = otherSection({ 'id: somu-kacho': 'id: juki-kacho', 'order: 10': 'order: 5', 戸籍住民課: '広報課' });
    const manual = await read({
      ...twice,
      [`sections/${folder}/section.yaml`]: yaml,
      'sections/aaa/section.yaml': otherSection({
        戸籍住民課: '文書課',
        'somu-kacho': 'a-kacho',
        'somu-kiroku-shunin': 'a-shunin',
        'somu-kiroku-kakari': 'a-kakari',
      }),
      [`sections/${folder}/inventory.csv`]: inventoryCsv([{ id: 'zzzz-001', sectionName: '広報課' }]),
    });
    expect(placesOf(manual.notices)).toEqual([`id-is-unique sections/${folder}/section.yaml:10`]);
    expect(manual.postById.get('juki-kacho')?.section).toBe('koseki-jumin');
    expect(manual.sectionById.get(folder)?.posts).toHaveLength(2);
  });

  test('of laws, forms, systems, terms and measures', async () => {
    const names = ['laws', 'forms', 'systems', 'terms'].map((name) => `registers/${name}.csv`);
    const measures = BASE_CONTENT['registers/measures.yaml'] ?? '';
    const files = Object.fromEntries(names.map((name) => [name, doubled(name)]));
    const manual = await read({ ...files, 'registers/measures.yaml': measures + measures });
    expect(placesOf(manual.notices)).toEqual([
      'unique-id registers/forms.csv:3',
      'unique-id registers/laws.csv:3',
      'unique-id registers/measures.yaml:6',
      'unique-id registers/systems.csv:3',
      'unique-id registers/terms.csv:3',
    ]);
    expect(
      [manual.laws, manual.forms, manual.systems, manual.terms, manual.measures].map(({ length }) => length),
    ).toEqual([1, 1, 1, 1, 1]);
  });
});
