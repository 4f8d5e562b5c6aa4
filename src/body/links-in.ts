import type { Definitions } from './check-links.ts';
import type { CheckReport } from './check-report.ts';
import { brokenLinkComplaint, missingDefinition, missingFootnote } from './unrendered-words.ts';
import type { Sign, Written } from './written-text.ts';

/** A footnote, or what follows a bracket: the name of a definition, or an address. Full-width signs only before an address. */
const REFERENCE =
  /(?<footnote>\[\^[^[\]\s]{1,60}\])|\]\[(?<name>[^[\]\n]{1,60})\]|\]\(|[\]］][ 　]?[（(](?=\.\.\/|[\w-]{1,40}\.mdx|#[\p{L}\p{N}])/gu;

/** Brackets of links and footnotes that make none. */
export function linksIn({ text, offset }: Written, definitions: Definitions, { source }: CheckReport): Sign[] {
  if (!/[\]］]/.test(text)) return [];
  let last = 0;
  return Array.from(text.matchAll(REFERENCE)).flatMap(({ 0: found, index, groups }) => {
    const { footnote, name } = groups ?? {};
    if (footnote !== undefined) return [{ index, complaint: missingFootnote(footnote) }];
    const before = text.slice(last, index);
    const opening = Math.max(before.lastIndexOf('['), before.lastIndexOf('［'));
    const start = opening < 0 ? index : last + opening;
    last = index + found.length;
    if (name !== undefined && !isDefinitionName(name, definitions)) return [];
    const after = source.slice(offset + last, offset + last + 200);
    return [{ index: start, complaint: name === undefined ? brokenLinkComplaint(after) : missingDefinition(name) }];
  });
}

/** `[ファイル][保存]` are two buttons, unless a definition shows that the author writes links in this way. */
function isDefinitionName(name: string, definitions: Definitions): boolean {
  return definitions.size > 0 ? name.trim() !== '' : /^[a-z][a-z0-9-]+$/.test(name);
}
