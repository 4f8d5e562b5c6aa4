import type { AttributeSpec } from '#model/component-spec.ts';
import type { ComponentTag } from './check-attributes.ts';
import { LIMITS } from './check-limits.ts';
import { IN_CLOSED_LIST, nearest } from '#model/nearest.ts';
import { quoted } from '#model/quoted.ts';
import { suggestion } from '#model/suggestion.ts';
import type { Complaint } from './notices.ts';

/** Said of a value or a spread in braces. */
export const EXPRESSION: Complaint = {
  ruleId: 'safe-subset',
  message: '項目に式を書くことはできません。',
  fix: '値を半角の引用符で囲み、「項目="値"」の形で書いてください。',
};

/** Said of a tag with more attributes than any component has. */
export const TOO_MANY_ATTRIBUTES: Complaint = {
  ruleId: 'component-attributes',
  message: `一つの部品に、項目が${LIMITS.attributes}個を超えて書かれています。`,
  fix: '要らない項目を消してください。',
};

/** Said of an attribute that a component does not have. */
export function attributeComplaint({ tag, name, spec }: ComponentTag, attribute: string): Complaint {
  const names = Object.keys(spec.attributes);
  const message = `${name} に${quoted(attribute)}という項目はありません。`;
  if (attribute.includes(':')) {
    return {
      ruleId: 'safe-subset',
      message,
      fix: `${quoted(attribute)}とその値を消してください。プログラムの命令は書けません。`,
    };
  }
  const near = nearest(attribute, names, IN_CLOSED_LIST) ?? attributeMeant({ tag, spec }, attribute);
  const fix = suggestion(near) || `${quoted(attribute)}とその値を消してください。`;
  return { ruleId: 'component-attributes', message, fix: `${fix}書ける項目は、${listed(names)}です。` };
}

/** The one attribute that a Japanese word describes, or else the one that must be there and is not. */
function attributeMeant({ tag, spec }: Pick<ComponentTag, 'tag' | 'spec'>, word: string): string | undefined {
  const written = new Set(tag.attributes.map((each) => (each.type === 'mdxJsxAttribute' ? each.name : '')));
  const open = Object.entries(spec.attributes).filter(([name]) => !written.has(name));
  const described = open.filter(([, { description }]) => word.length > 1 && description.includes(word));
  const required = open.filter(([, { isRequired }]) => isRequired);
  return [described, required].find((each) => each.length === 1)?.[0]?.[0];
}

/** Said of the second of two attributes with one name. */
export function duplicateComplaint(attribute: string): Complaint {
  return {
    ruleId: 'component-attributes',
    message: `項目${quoted(attribute)}が二度書かれています。`,
    fix: '一つだけ残してください。',
  };
}

/** Said of a value that the spec does not allow; `value` is null for a bare attribute. */
export function valueComplaint(attribute: string, value: string | null, spec: AttributeSpec): Complaint {
  const ruleId = 'component-attributes';
  if (spec.isFlag) {
    const message = `項目「${attribute}」には値を書けません。`;
    return { ruleId, message, fix: `当てはまるときは「${attribute}」とだけ書き、当てはまらないときは消してください。` };
  }
  const message = value?.trim()
    ? `項目「${attribute}」に${quoted(value)}とは書けません。`
    : `項目「${attribute}」の値がありません。`;
  if (spec.oneOf) return { ruleId, message, fix: `${listed(spec.oneOf)}のどれかを書いてください。` };
  const half = value?.normalize('NFKC').trim() ?? '';
  // 「３０」 looks right to whoever typed it.
  if (half !== value?.trim() && /^\d+$/u.test(half))
    return { ruleId, message, fix: `半角の数字で「${attribute}="${half}"」と書いてください。` };
  return { ruleId, message, fix: `${exampleOf(attribute, spec)}${spec.description}` };
}

/** Said of a component without an attribute that it must have. */
export function missingComplaint({ name }: ComponentTag, attribute: string, spec: AttributeSpec): Complaint {
  return {
    ruleId: 'component-attributes',
    message: `${name} に項目「${attribute}」がありません。`,
    fix: `${exampleOf(attribute, spec)}${spec.description}`,
  };
}

function exampleOf(attribute: string, spec: AttributeSpec): string {
  const example = spec.example ?? spec.oneOf?.[0];
  return example
    ? `「${attribute}="${example}"」のように書いてください。`
    : `「${attribute}="…"」の形で書いてください。`;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `「${word}」`).join('');
}
