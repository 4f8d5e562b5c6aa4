import { compareText, type Notice } from '#model/finding.ts';
import type { Procedure } from '#model/procedure.ts';
import type { Section } from '#model/section.ts';
import type { WorkItem } from '#model/work-item.ts';
import type { KeptReadings } from './kept-readings.ts';
import { parseBodies, type ParseOptions } from './parse-bodies.ts';
import type { ContentTexts } from './read-files.ts';
import { readFrontMatters } from './read-front-matters.ts';
import { keepUnique } from './keep-unique.ts';

/** The procedures in path order, and what could not be read. */
export interface ProceduresReading {
  procedures: Procedure[];
  /** What no field holds of the front matters, for rules on personal data. */
  unread: { file: string; text: string }[];
  notices: Notice[];
}

/** What a procedure needs to know of the rest of the manual. */
export interface ReadingContext {
  audience: Procedure['audience'];
  works: readonly WorkItem[];
  sections: readonly Section[];
  parse: ParseOptions;
  /** What earlier runs have read. */
  kept: KeptReadings;
}

/** Reads every procedure and has the bodies parsed. One without a title has that of its work, or its id. */
export async function readProcedures(
  texts: ContentTexts,
  { audience, works, sections, parse, kept }: ReadingContext,
): Promise<ProceduresReading> {
  const read = readFrontMatters(texts, { audience, sections, kept });
  const withBody = read.flatMap((each) => (each.body ? [{ ...each, body: each.body }] : []));
  const parsed = await parseBodies(
    withBody.map(({ body }) => body),
    parse,
  );
  const bodyOf = new Map(withBody.map(({ procedure }, index) => [procedure, parsed[index]?.body] as const));
  const titleOf = new Map(works.map(({ id, title }) => [id, title] as const));
  const sectionOf = new Map(works.map(({ id, section }) => [id, section] as const));
  const { items, notices } = keepUnique(
    read.map(({ procedure }) => complete(procedure, bodyOf.get(procedure), titleOf)),
    {
      ruleId: 'id-is-unique',
      label: '手順書の番号',
      field: '',
      // Where the site is published a disk may take the pages of JUKI-001 and juki-001 for one.
      keyOf: ({ id }) => id.toLowerCase(),
      // Nobody takes the address of a procedure from the section that does the work.
      isRightful: ({ id, section }) => sectionOf.get(id.replace(/-\d\d$/u, '')) === section,
    },
  );
  return {
    procedures: items.toSorted((a, b) => compareText(a.source.file, b.source.file)),
    unread: read.flatMap(({ procedure, unread }) =>
      unread === undefined ? [] : [{ file: procedure.source.file, text: unread }],
    ),
    notices: [...read.flatMap((each) => each.notices), ...parsed.flatMap((each) => each.notices), ...notices],
  };
}

function complete(procedure: Procedure, body: Procedure['body'], titleOf: ReadonlyMap<string, string>): Procedure {
  const workTitle = procedure.work.map((id) => titleOf.get(id)).find(Boolean);
  const title = procedure.title || workTitle || procedure.id;
  return { ...procedure, title, body, isBroken: procedure.isBroken || body === undefined };
}
