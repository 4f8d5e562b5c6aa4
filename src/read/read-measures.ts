import { z } from 'zod';
import type { Notice } from '#model/finding.ts';
import type { PolicyMeasure } from '#model/registers.ts';
import { textUpTo } from '#model/text-up-to.ts';
import { checkFields } from './check-fields.ts';
import { missingField } from './field-problem.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlMap } from './yaml-node.ts';

const list = z.array(textUpTo(200)).max(100);

/** The fields of one measure in `registers/measures.yaml`. */
export const measureFields = {
  id: textUpTo(20).meta({ label: '番号', description: '方針の中の番号です。', example: 'id: "V-2-(4)"' }),
  title: textUpTo(100).meta({ label: '施策名', description: '施策の名称です。', example: 'title: 業務手順書等の構築' }),
  quote: textUpTo(600).meta({ label: '引用', description: '方針の文言です。', example: 'quote: 業務の洗い出し' }),
  offer: textUpTo(600).meta({
    label: '提供するもの',
    description: 'この手順書一式が施策のために提供するものです。',
    example: 'offer: 業務一覧と業務手順書を公開します。',
  }),
  works: list.meta({ label: '業務', description: '関係する業務の業務IDです。', example: 'works: [juki-001]' }),
  procedures: list.meta({
    label: '手順書',
    description: '関係する手順書の番号です。',
    example: 'procedures: [juki-001]',
  }),
  pages: z
    .array(textUpTo(200).regex(/^\/(?:[a-z0-9-]+\/)*[a-z0-9-]+\.html(?:#[^\s"<>]+)?$/u))
    .max(100)
    .meta({
      label: 'ページ',
      description: '関係するこのサイトのページの場所です。',
      example: 'pages: [/reports/coverage.html]',
    }),
  outOfScope: textUpTo(300).meta({
    label: '対象外の理由',
    description: '対象としない理由です。',
    example: 'outOfScope: 人事制度そのものの見直しのため',
  }),
} as const;

/** The measures that could be read; one without an id or a title is reported and left out. */
export interface MeasuresReading {
  measures: PolicyMeasure[];
  notices: Notice[];
}

/** Reads `registers/measures.yaml`: a list of measures, one mapping each. */
export function readMeasures(content: string, file = 'registers/measures.yaml'): MeasuresReading {
  const { root, notices, remarks } = readYaml(content, { file, line: 1 });
  if (root?.kind !== 'list') return { measures: [], notices: [...notices, ...(root ? [notAList(file)] : [])] };
  const read = root.items.map((item) =>
    item.kind === 'map' ? readMeasure(item, file) : { notices: [notAList(file, item.line)] },
  );
  return {
    measures: read.flatMap((each) => ('measure' in each && each.measure ? [each.measure] : [])),
    notices: [...notices, ...remarks, ...read.flatMap((each) => each.notices)],
  };
}

function readMeasure(item: YamlMap, file: string): { measure?: PolicyMeasure; notices: Notice[] } {
  const { values, positions, writtenKeys, notices } = checkFields(item.entries, measureFields, { file });
  const place = { file, line: item.line, column: item.column };
  const missing = REQUIRED.filter((key) => !writtenKeys.has(key));
  const all = [...notices, ...missing.map((key) => ({ ...place, ...missingField(key, measureFields[key]) }))];
  const { id, title, quote = '', offer = '', works = [], procedures = [], pages = [], outOfScope } = values;
  if (id === undefined || title === undefined) return { notices: all };
  const source = { ...place, fields: positions };
  return { measure: { id, title, quote, offer, works, procedures, pages, outOfScope, source }, notices: all };
}

const REQUIRED = ['id', 'title', 'offer'] as const;

function notAList(file: string, line = 1): Notice {
  return {
    file,
    line,
    column: 1,
    ruleId: 'readable-file',
    message: '施策の一覧になっていません。',
    fix: '「- id: "V-2-(4)"」のように「- 」で始まる項目を並べてください。',
  };
}
