import { z } from 'zod';
import type { Branch, BranchChoice } from '#model/dictionary.ts';
import type { Notice } from '#model/finding.ts';
import { textUpTo } from '#model/text-up-to.ts';
import { checkFields } from './check-fields.ts';
import { missingField } from './field-problem.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlMap } from './yaml-node.ts';

const FILE = 'registers/branches.yaml';

/** The fields of one card in `registers/branches.yaml`. */
export const branchFields = {
  words: z
    .array(textUpTo(40))
    .min(1)
    .max(30)
    .meta({ label: '言葉', description: 'この言葉で探したときに表示します。', example: 'words: [引っ越し, 転居]' }),
  question: textUpTo(60).meta({
    label: '問い',
    description: '窓口で先に尋ねることです。',
    example: 'question: どこからどこへ移りますか',
  }),
  choices: z.array(textUpTo(120)).min(1).max(8).meta({
    label: '答え',
    description: '答えと、手順書か業務の番号です。「答え→番号」と書き、番号が複数なら「;」で区切ります。',
    example: 'choices: [市外から→juki-001, 市内で→juki-002]',
  }),
} as const;

/** The cards that could be read; one that lacks a field is reported and left out. */
export interface BranchesReading {
  branches: Branch[];
  notices: Notice[];
}

/** Reads `registers/branches.yaml`: a list of cards, one mapping each. */
export function readBranches(content: string | undefined): BranchesReading {
  if (content === undefined) return { branches: [], notices: [] };
  const { root, notices, remarks } = readYaml(content, { file: FILE, line: 1 });
  if (root?.kind !== 'list') return { branches: [], notices: [...notices, ...(root ? [notAList()] : [])] };
  const read = root.items.map((item) => (item.kind === 'map' ? readBranch(item) : { notices: [notAList(item.line)] }));
  return {
    branches: read.flatMap((each) => ('branch' in each && each.branch ? [each.branch] : [])),
    notices: [...notices, ...remarks, ...read.flatMap((each) => each.notices)],
  };
}

function readBranch(item: YamlMap): { branch?: Branch; notices: Notice[] } {
  const { values, positions, writtenKeys, notices } = checkFields(item.entries, branchFields, { file: FILE });
  const place = { file: FILE, line: item.line, column: item.column };
  const names = Object.keys(branchFields) as (keyof typeof branchFields)[];
  const missing = names.filter((key) => !writtenKeys.has(key));
  const all = [...notices, ...missing.map((key) => ({ ...place, ...missingField(key, branchFields[key]) }))];
  const { words, question, choices } = values;
  if (words === undefined || question === undefined || choices === undefined) return { notices: all };
  const read = choices.map(readChoice);
  const unread = choices.filter((_, at) => read[at] === undefined);
  return {
    branch: {
      words,
      question,
      choices: read.filter((choice) => choice !== undefined),
      source: { ...place, fields: positions },
    },
    notices: [...all, ...unread.map((choice) => notAChoice(choice, place))],
  };
}

function readChoice(choice: string): BranchChoice | undefined {
  const [label = '', ids = ''] = choice.split('→').map((part) => part.trim());
  const to = ids
    .split(/[;；]/)
    .map((id) => id.trim())
    .filter(Boolean);
  return label === '' || to.length === 0 ? undefined : { label, to };
}

function notAChoice(choice: string, place: { file: string; line: number; column: number }): Notice {
  return {
    ...place,
    ruleId: 'known-value',
    message: `答え「${choice}」に、手順書か業務の番号がありません。`,
    fix: '「市外から→juki-001」のように、答えと番号を「→」でつないで書いてください。',
  };
}

function notAList(line = 1): Notice {
  return {
    file: FILE,
    line,
    column: 1,
    ruleId: 'readable-file',
    message: '分岐カードの一覧になっていません。',
    fix: '「- words: [引っ越し]」のように「- 」で始まる項目を並べてください。',
  };
}
