import type { Manual } from '#model/manual.ts';
import type { Procedure } from '#model/procedure.ts';
import { attribute } from '#model/step.ts';
import type { OtherEdition } from './heading-entry.ts';

/** What 本文検索 indexes of a procedure. */
export interface BodyRecord {
  /** Address from the root of the site. */
  url: string;
  title: string;
  /** Plain text in NFKC, so that full and half width find each other. */
  content: string;
}

/** The texts that readers search: what a procedure says, not its navigation nor its front matter table. */
export function bodyRecords(manual: Manual): BodyRecord[] {
  return manual.procedures.filter(({ isBroken, body }) => !isBroken && body !== undefined).map(bodyRecord);
}

/** The texts of editions that are not in force: kept apart, so that they change nothing for those who do not ask. */
export function otherEditionRecords(editions: readonly OtherEdition[]): BodyRecord[] {
  return editions.map(({ procedure, url }) => ({ ...bodyRecord(procedure), url }));
}

function bodyRecord(procedure: Procedure): BodyRecord {
  const attributes = (procedure.body?.components ?? []).flatMap((use) =>
    ['title', 'question', 'scenario', 'control', 'what', 'rule', 'case', 'if', 'then'].map(
      (name) => attribute(use, name) ?? '',
    ),
  );
  const texts = (procedure.body?.texts ?? []).map(({ text }) => text);
  const content = [procedure.title, procedure.summary, ...attributes, ...texts].filter(Boolean).join('\n');
  return { url: `procedures/${procedure.id}.html`, title: procedure.title, content: content.normalize('NFKC') };
}
