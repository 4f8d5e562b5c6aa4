import type { Manual } from '#model/manual.ts';
import { placeOf, type Place } from '#model/place.ts';
import { attribute } from '#model/step.ts';
import type { Detector, Hit } from './detect/hit.ts';
import { isPersonName, PERSON_NAME } from './detect/find-person-names.ts';
import { secretCells } from './detect/secret-cells.ts';
import { PASSWORD } from './detect/find-secrets.ts';
import type { Facts } from './facts.ts';
import { pieceAt } from './entry-texts-of.ts';
import type { RuleNotice } from './rule.ts';

/** Searches every text of the manual for what must not be there. Messages name the kind and never the value. */
export function privateTexts(facts: Facts, ruleId: string, find: Detector): RuleNotice[] {
  const found = facts.entryTexts().flatMap((entryText) =>
    facts
      .found(entryText, ruleId, (text) => distinctHits(find(text)))
      .map(({ index, what, severity, fix }) => {
        const { file, line, column } = pieceAt(entryText, index);
        return { file, line, column, severity, message: messageOf(what), fix };
      }),
  );
  return distinct(found);
}

function messageOf(what: string): string {
  return `${what}のように見えるものがあります。`;
}

/** One number may look like two things; the first of a kind at a place is enough. What is found is kept, its value never. */
function distinctHits(hits: readonly Hit[]): Omit<Hit, 'value'>[] {
  const byPlace = new Map(hits.map((hit) => [`${hit.what}\n${hit.index}`, hit]));
  return Array.from(byPlace.values(), ({ index, what, severity, fix }) => ({ index, what, severity, fix }));
}

/** What a field holds may stand among the loose texts of its file once more, as a whole line: the field knows the column. */
function distinct(found: readonly RuleNotice[]): RuleNotice[] {
  const inFields = new Set(found.filter(({ column }) => column > 1).map(keyOf));
  return found.filter((notice) => notice.column > 1 || !inFields.has(keyOf(notice)));
}

function keyOf({ file, line, message }: RuleNotice): string {
  return `${file}\n${line}\n${message}`;
}

/** Attributes that say who does something: a role or a post, never a name. */
const WHO: Readonly<Record<string, readonly string[]>> = {
  Step: ['actor'],
  Control: ['doer', 'checker'],
  Location: ['keeper'],
  Contact: ['role', 'org'],
};

/** Names of persons where a role or a post belongs. */
export function namesForPosts(manual: Manual): RuleNotice[] {
  return [
    ...manual.procedures.flatMap(({ body, source: { file } }) =>
      (body?.components ?? []).flatMap((use) =>
        (WHO[use.name] ?? [])
          .filter((name) => isPersonName(attribute(use, name) ?? ''))
          .map((name) => nameNotice({ file, line: use.line, column: use.column }, `${use.name} の項目「${name}」`)),
      ),
    ),
    ...manual.sections
      .flatMap(({ posts, abolishedPosts }) => [...posts, ...abolishedPosts])
      .filter(({ name }) => isPersonName(name))
      .map(({ source }) => nameNotice(placeOf(source, 'name'), '職の名称（name）')),
  ];
}

/** Adds what `namesForPosts` found to what is found in texts; of one place, it says more. */
export function withNames(found: readonly RuleNotice[], names: readonly RuleNotice[]): RuleNotice[] {
  const [name, places] = [messageOf(PERSON_NAME), new Set(names.map(placeKey))];
  return [...found.filter((notice) => notice.message !== name || !places.has(placeKey(notice))), ...names];
}

function placeKey({ file, line, column }: Place): string {
  return `${file}\n${line}\n${column}`;
}

function nameNotice(place: Place, where: string): RuleNotice {
  return {
    ...place,
    severity: 'warning',
    message: `${where}に、人の氏名のように見えるものがあります。`,
    fix: '氏名を消し、役割か職の名称（「窓口担当」「係長」など）を書いてください。',
  };
}

/** Passwords in tables, where one cell names them and another holds them. */
export function secretsInTables(manual: Manual): RuleNotice[] {
  const { what, severity, fix } = PASSWORD;
  return manual.procedures.flatMap(({ body, source: { file } }) =>
    secretCells(body?.texts ?? []).map(({ line, column }) => ({
      file,
      line,
      column,
      severity,
      message: messageOf(what),
      fix,
    })),
  );
}
