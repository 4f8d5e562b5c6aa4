import { procedureIn } from '#model/content-path.ts';
import { splitFrontMatter } from '#body/split-front-matter.ts';
import type { Notice } from '#model/finding.ts';
import { parseDate } from '#model/iso-date.ts';
import { placeOf, type Source } from '#model/place.ts';
import type { PostSymbols } from '#model/post-symbols.ts';
import { procedureFields, type Procedure } from '#model/procedure.ts';
import { workInNumber } from '#model/work-in-number.ts';
import { isAudienceUnsure, mayRestrict } from './audience.ts';
import { checkFields, type CheckedFields } from './check-fields.ts';
import { fileNameAdvice } from './file-name-advice.ts';
import { missingField } from './field-problem.ts';
import { nameProblem } from './name-problem.ts';
import { readMapping } from './read-mapping.ts';

/** A procedure before its body is parsed, and where that body stands; no `body` where the file cannot be cut. */
export interface ProcedureReading {
  procedure: Procedure;
  body?: { file: string; line: number; text: string };
  /** The lines of the front matter that no field holds (comments, values left out), at their lines of the file. */
  unread?: string;
  notices: Notice[];
}

/** Where a procedure was found, what its file says, and the audience of one that names none. */
export interface ProcedureFile {
  file: string;
  section: string;
  /** Absent where the file cannot be read. */
  text?: string;
  audience: Procedure['audience'];
  /** Which posts are meant by their names. */
  symbols?: PostSymbols;
}

/** What the front matter of a procedure says, field by field. */
export type Values = CheckedFields<typeof procedureFields>['values'];

/**
 * Reads the front matter of a procedure. There is always a procedure, however little can be read, so that every report
 * counts it; `isBroken` says that it must not be published as it stands.
 */
export function readProcedure({ file, section, text, audience, symbols }: ProcedureFile): ProcedureReading {
  const id = procedureIn(file);
  if (text === undefined) return unreadable({ id, section, file }, { notices: [] });
  const split = splitFrontMatter(text, file);
  if (split.yaml === undefined)
    return unreadable({ id, section, file }, { notices: split.notices, text: beforeBody(text) });
  const front = readMapping(split.yaml, { file, line: split.yamlLine });
  const checked = checkFields(front.entries, procedureFields, { file, symbols });
  const source: Source = { file, line: 1, column: 1, fields: checked.positions };
  const isUnsure = !front.isWhole || isAudienceUnsure(checked);
  const procedure = {
    ...procedureOf({ id, section, source }, checked.values, audience),
    ...(isUnsure ? unsureAudience(split.yaml) : {}),
    isBroken: isUnsure || !isSafeId(id) || split.notices.length > 0,
  };
  const notices = [
    ...split.notices,
    ...front.notices,
    ...idNotices(procedure.id, source, procedure.work),
    ...(front.isWhole ? fieldNotices(checked, source) : []),
    ...front.remarks,
  ];
  const body = { file, line: split.bodyLine, text: split.body };
  return {
    procedure,
    body,
    notices,
    unread: unreadIn(split.yaml, split.yamlLine, notices.length > 0 || hasBadDate(procedure)),
  };
}

function hasBadDate({ effectiveFrom, reviewed, approval }: Procedure): boolean {
  return [effectiveFrom, reviewed, approval?.on].some((date) => date?.problem !== undefined);
}

function unreadIn(yaml: string, firstLine: number, isAll: boolean): string | undefined {
  const lines = yaml.split('\n').map((line) => (isAll || /(?:^|\s)#/u.test(line) ? line : ''));
  return lines.some((line) => line !== '') ? '\n'.repeat(firstLine - 1) + lines.join('\n') : undefined;
}

/** Titles, works and so on that are not written; owner, deputy and the dates have lint rules of their own. */
function fieldNotices(checked: CheckedFields<typeof procedureFields>, source: Source): Notice[] {
  const { positions, writtenKeys, notices } = checked;
  // An audience may be left out, but not be named without saying which.
  const needed = positions['audience'] ? ([...REPORTED_WHEN_MISSING, 'audience'] as const) : REPORTED_WHEN_MISSING;
  const missing = needed.filter((key) => !writtenKeys.has(key));
  return [
    ...notices,
    ...missing.map((key) => ({ ...placeOf(source, key), ...missingField(key, procedureFields[key]) })),
  ];
}

const REPORTED_WHEN_MISSING = ['title', 'kana', 'work', 'summary'] as const;

/** Git may still tell of a file that the folder may not hold, such as `index.mdx`: its page would be another's. */
function isSafeId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,63}$/u.test(id) && nameProblem(`${id}.mdx`) === undefined;
}

function idNotices(id: string, source: Source, works?: readonly string[]): Notice[] {
  if (workInNumber(id) !== undefined) return [];
  return [
    {
      ...placeOf(source),
      ruleId: 'id-format',
      message: `ファイル名「${id}.mdx」は手順書の番号の形ではありません。`,
      fix: fileNameAdvice(id, works),
    },
  ];
}

/** What is known of a procedure before its file is read. */
interface Identity {
  id: string;
  section: string;
  source: Source;
}

function procedureOf(identity: Identity, values: Values, audience: Procedure['audience']): Procedure {
  const { effectiveFrom, reviewed, approval, ...rest } = values;
  return {
    ...rest,
    ...identity,
    title: values.title ?? '',
    kana: values.kana ?? '',
    aliases: values.aliases ?? [],
    work: values.work ?? [],
    summary: values.summary ?? '',
    effectiveFrom: effectiveFrom === undefined ? undefined : parseDate(effectiveFrom),
    reviewed: reviewed === undefined ? undefined : parseDate(reviewed),
    approval: approval && { ...approval, on: parseDate(approval.on) },
    audience: values.audience ?? audience,
    size: values.size ?? '標準版',
    related: values.related ?? [],
    isBroken: false,
  };
}

/** What may be front matter of a text whose fences are wrong: a body speaks of 対象者 and 閲覧 without restricting anybody. */
function beforeBody(text: string): string {
  return text.split(/^[#<]/mu, 1)[0] ?? '';
}

/** Whatever cannot be read is for the fewest; where nothing in it restricts its readers, git may be asked instead. */
function unsureAudience(text: string): Pick<Procedure, 'audience' | 'isAudienceUnknown'> {
  return { audience: 'section', ...(mayRestrict(text) ? {} : { isAudienceUnknown: true }) };
}

/** A file of which nothing can be told but its name, which is its work's id. */
function unreadable(
  { id, section, file }: Omit<Identity, 'source'> & { file: string },
  { notices, text = '' }: { notices: Notice[]; text?: string },
): ProcedureReading {
  const source: Source = { file, line: 1, column: 1, fields: {} };
  const work = workInNumber(id);
  const procedure = procedureOf({ id, section, source }, { work: work === undefined ? [] : [work] }, 'section');
  return {
    procedure: { ...procedure, ...unsureAudience(text), isBroken: true },
    notices: [...notices, ...idNotices(id, source)],
  };
}
