import { editionSummary } from '#model/edition-summary.ts';
import type { ComparisonDocument } from '#format/comparison-docx.ts';
import type { Comparison } from '#model/comparison.ts';
import type { Edition } from '#model/history.ts';
import { wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { editionName } from '../views/edition-history.ts';
import type { ChosenPair } from './choose-editions.ts';
import type { AskedDays } from './compare-command.ts';

/** A document of 新旧対照表: its tables and what stands around them. */
export interface ComparisonPaper extends Required<ComparisonDocument> {
  /** What is compared, for whoever wrote it to a file without seeing it. */
  about: string;
  /** The name of its file where none was given. */
  name: string;
  comparisons: readonly Comparison[];
  /** True for a table of two editions, false where there may be many procedures. */
  isOfOne: boolean;
  /** What a reader has to know before relying on it; among `lines` too. */
  notes: readonly string[];
}

/** What papers are made of: the tables, the editions behind them and what could not be done. */
export interface PaperParts {
  comparisons: readonly Comparison[];
  pairs: readonly ChosenPair[];
  notes: readonly string[];
}

/** The document of two editions of a procedure. */
export function editionsPaper(manual: Manual, pair: Required<ChosenPair>, parts: PaperParts): ComparisonPaper {
  const { before, after } = pair;
  const notes = [...draftNotes([pair]), ...parts.notes];
  return {
    about: `第${before.number}版と第${after.number}版`,
    name: `${after.procedure}-${before.number}-${after.number}`,
    title: `「${after.title}」新旧対照表`,
    lines: [organisation(manual), ...amendments(manual, pair).map((line) => `改正　${line}`), ...notes],
    order: manual.settings.comparison.order,
    comparisons: parts.comparisons,
    isOfOne: true,
    notes,
  };
}

/** The document of a section or of the whole manual on two days. */
export function daysPaper(manual: Manual, { from, to, sections }: AskedDays, parts: PaperParts): ComparisonPaper {
  const { comparisons } = parts;
  // In the order of the tables.
  const pairs = comparisons.flatMap(({ id }) => parts.pairs.find((pair) => idOf(pair) === id) ?? []);
  const notes = [...draftNotes(pairs), ...parts.notes];
  const scope = sections.map((id) => manual.sectionById.get(id)?.name ?? id).join('、');
  return {
    about: `${wareki(from)}と${wareki(to)}`,
    name: [...sections, from, to].join('-'),
    title: `業務手順書 新旧対照表（${wareki(from)}から${wareki(to)}まで）`,
    lines: [
      [organisation(manual), scope].filter(Boolean).join('　'),
      `改正前は${wareki(from)}、改正後は${wareki(to)}に施行されている内容です。`,
      countLine(comparisons),
      ...pairs.flatMap((pair) => pairLines(manual, pair)),
      ...notes,
    ],
    order: manual.settings.comparison.order,
    comparisons,
    isOfOne: false,
    notes,
  };
}

function idOf({ before, after }: ChosenPair): string | undefined {
  return (after ?? before)?.procedure;
}

function organisation({ settings }: Manual): string {
  return settings.organisation;
}

function countLine(comparisons: readonly Comparison[]): string {
  if (comparisons.length === 0) return '変更のある手順書はありません。';
  const added = comparisons.filter(({ before }) => !before).length;
  const gone = comparisons.filter(({ after }) => !after).length;
  return `変更のある手順書　${comparisons.length}件（新設${added}件、廃止${gone}件）`;
}

function pairLines(manual: Manual, pair: ChosenPair): string[] {
  const edition = pair.after ?? pair.before;
  if (!edition) return [];
  const name = `・${edition.title}（${edition.procedure}）`;
  if (!pair.after) return [`${name}　廃止${edition.withdrawnOn ? `（${wareki(edition.withdrawnOn)}）` : ''}`];
  return amendments(manual, pair).map((line) => `${name}　${line}`);
}

/** Every edition after the old one up to the new one, with its reason, summary and approval. */
function amendments({ history }: Manual, { before, after }: ChosenPair): string[] {
  const all = history.editionsById.get(after?.procedure ?? '') ?? [];
  return all
    .filter(({ number }) => number > (before?.number ?? 0) && number <= (after?.number ?? 0))
    .map((edition) => [editionName(edition), reason(edition), approval(edition)].filter(Boolean).join('　'));
}

function reason(edition: Edition): string {
  return [edition.changes?.reason, editionSummary(edition)].filter(Boolean).join('：');
}

function approval({ approval }: Edition): string {
  if (!approval?.number) return '';
  return `決裁　${approval.number}${approval.on.iso ? `（${wareki(approval.on.iso)}）` : ''}`;
}

function draftNotes(pairs: readonly ChosenPair[]): string[] {
  const drafts = pairs.flatMap(({ before, after }) => [before, after]).filter((edition) => edition?.isUncommitted);
  return drafts.flatMap((edition) =>
    edition ? [`未確定：「${edition.title}」第${edition.number}版には、git に記録していない変更があります。`] : [],
  );
}
