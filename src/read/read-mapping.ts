import { readYaml, type YamlPlace } from './read-yaml.ts';
import type { Notice } from '#model/finding.ts';
import type { YamlEntry } from './yaml-node.ts';
import { missingSpace } from './yaml-problem.ts';

/** The keys of a YAML mapping in the order of the text. `isWhole` is false where something in it was left out. */
export interface Mapping {
  entries: readonly YamlEntry[];
  isWhole: boolean;
  notices: Notice[];
  remarks: Notice[];
}

/** Reads a YAML text that must be a mapping (`key: value` lines). An empty text is an empty mapping. */
export function readMapping(text: string, at: YamlPlace): Mapping {
  const { root, notices, remarks } = readYaml(text, at);
  if (root?.kind === 'map') return { entries: root.entries, isWhole: notices.length === 0, notices, remarks };
  if (!root || (root.kind === 'scalar' && root.value === null)) {
    return { entries: [], isWhole: notices.length === 0, notices, remarks };
  }
  const { line, column } = root;
  const words = missingSpace(text.split('\n')[line - at.line] ?? '') ?? NO_MAPPING;
  const notice = { file: at.file, line, column, ruleId: 'readable-file', ...words };
  return { entries: [], isWhole: false, notices: [...notices, notice], remarks };
}

/** The notices that are no consequence of a YAML error: those before the first of a mapping's faults, and before the key that holds it. */
export function noticesBefore(
  { entries, notices: faults }: Pick<Mapping, 'entries' | 'notices'>,
  notices: readonly Notice[],
): readonly Notice[] {
  if (faults.length === 0) return notices;
  const first = Math.min(...faults.map(({ line }) => line));
  const end = entries.findLast(({ line }) => line <= first)?.line ?? first;
  return notices.filter(({ line }) => line < end);
}

const NO_MAPPING = {
  message: '「項目名: 値」の形になっていません。',
  fix: '1行に1項目ずつ、「項目名: 値」の形で書いてください。',
};
