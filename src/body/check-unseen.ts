import { checkCharacters } from './check-characters.ts';
import type { CheckReport } from './check-report.ts';
import { isTag, startOf, type TreeNode } from './tree.ts';

/**
 * Refuses what `decodeText` refuses where it is written as a character reference (`&#x202e;`): only the parser's tree shows
 * it as the reader would see it.
 */
export function checkUnseen(node: TreeNode, report: CheckReport): void {
  for (const text of textsOf(node)) {
    const [fault] = checkCharacters(text, '').refusals;
    if (fault) report.refuse(startOf(node), { ruleId: fault.ruleId, message: fault.message, fix: fault.fix });
  }
}

function textsOf(node: TreeNode): string[] {
  if (isTag(node)) return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const { value, title, alt } = node as { value?: unknown; title?: unknown; alt?: unknown };
  return [value, title, alt].filter((text) => typeof text === 'string');
}
