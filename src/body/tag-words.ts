import type { ComponentSpec } from '#model/component-spec.ts';
import { COMPONENTS, componentSpec } from '#model/components.ts';
import { nearest } from '#model/nearest.ts';
import { quoted } from '#model/quoted.ts';
import type { Complaint } from './notices.ts';

const ON_ITS_OWN = '行の初めから1行に書き、前後に空の行を入れてください。';

/** Said of a tag that is neither a component nor a harmless element. */
export function unknownComplaint(name: string): Complaint {
  if (name === '') {
    return { ruleId: 'safe-subset', message: '名前のないタグ <> は使えません。', fix: '<> と </> を消してください。' };
  }
  const message = `${quoted(`<${name}>`)}という部品はありません。`;
  if (/[.:]/.test(name))
    return { ruleId: 'safe-subset', message, fix: '名前の「.」や「:」を消すか、タグを消してください。' };
  const meant = componentMeant(name);
  if (meant)
    return { ruleId: 'known-component', message, fix: `「<${meant}>」ではありませんか。つづりを直してください。` };
  if (isHtmlName(name)) return { ruleId: 'safe-subset', ...htmlWords(name) };
  return { ruleId: 'known-component', message, fix: `使える部品は、${Object.keys(COMPONENTS).join('、')}です。` };
}

/** Said of an element of HTML: what to write in its place. */
export function htmlWords(name: string): Pick<Complaint, 'message' | 'fix'> {
  const written =
    INSTEAD.find(([names]) => names.test(name))?.[1] ?? '太字は「**文字**」、表は「|」で区切って書きます。';
  return {
    message: `HTMLのタグ${quoted(`<${name}>`)}は使えません。`,
    fix: `タグを消し、Markdownか部品で書き直してください。${written}`,
  };
}

const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/^img$/i, '画像は「![図の説明](../images/名前.png)」と書きます。'],
  [/^a$/i, 'リンクは「[リンクの文字](行き先)」と書きます。'],
  [/^h[1-6]$/i, '見出しは、行の初めに「## 」と書きます。'],
  [/^(?:ul|ol|li)$/i, '箇条書きは、行の初めに「- 」と書きます。'],
  [
    /^(?:table|thead|tbody|tfoot|tr|th|td|col|colgroup|caption)$/i,
    '表は、1行に表の1行を書き、「| 区分 | 件数 |」のように「|」で区切ります。',
  ],
  [/^hr$/i, '区切りの線は、前後に空の行を入れて「---」と書きます。'],
];

/** The component that a name is a misspelling of, or that bears it as its Japanese label. `<base>` is no `<Case>`. */
export function componentMeant(written: string): string | undefined {
  const name = written.normalize('NFKC');
  const names = Object.keys(COMPONENTS);
  const same = names.find((each) => componentSpec(each)?.label === name || each.toLowerCase() === name.toLowerCase());
  return same ?? (isHtmlName(name) && name.length < 5 ? undefined : nearest(name, names));
}

/** HTML is written in small or in capital letters; components begin with one capital. */
export function isHtmlName(name: string): boolean {
  return /^(?:[a-z].*|[A-Z]+[1-6]?)$/.test(name);
}

/** Said of an element such as `<br>` with attributes. */
export const ELEMENT_ATTRIBUTES: Complaint = {
  ruleId: 'safe-subset',
  message: 'HTMLのタグに項目（style や class など）を付けることはできません。',
  fix: '項目を消し、タグの名前だけにしてください。',
};

/** Said of `<br>…</br>`. */
export const EMPTY_ELEMENT: Complaint = {
  ruleId: 'safe-subset',
  message: '改行のタグの中に文字があります。',
  fix: '<br /> とだけ書いてください。',
};

/** Said of a tag that belongs inside a sentence and holds paragraphs. */
export function wordsOnly(name: string): Complaint {
  const message = `<${name}> の中に、段落や箇条書きがあります。`;
  return { ruleId: 'known-component', message, fix: `<${name}>言葉</${name}> のように、1行に書いてください。` };
}

/** Said of a component where it must not stand. */
export function placeComplaint(name: string, within: string | undefined, isInline: boolean): Complaint {
  const message = `${name} は、${within ?? '文や表、見出し'}の中には書けません。`;
  const fix = isInline ? `${name} を${within ?? ''}の外に出してください。` : `<${name}> を${ON_ITS_OWN}`;
  return { ruleId: 'known-component', message, fix };
}

/** Said of a component outside the one that it belongs in. */
export function holderComplaint(name: string, parents: readonly string[]): Complaint {
  const holder = parents.join('、');
  return {
    ruleId: 'known-component',
    message: `${name} は ${holder} のすぐ中にだけ書けます。`,
    fix: `<${holder} …> と </${holder}> の間に移してください。`,
  };
}

/** Said of a step, or the heading of a part, that stands inside a step: mostly a `</Step>` that was forgotten or misplaced. */
export function insideStepComplaint(what: string): Complaint {
  return {
    ruleId: 'known-component',
    severity: 'warning',
    message: `${what}が、別の手順（Step）の中にあります。`,
    fix: '前の手順の終わりに「</Step>」があるかを確かめ、手順の後ろに出してください。',
  };
}

/** Said of text or components inside a component that holds nothing. */
export function childrenComplaint(name: string): Complaint {
  return {
    ruleId: 'known-component',
    message: `${name} の中には何も書けません。`,
    fix: `<${name} … /> と閉じ、中の文はその後ろに移してください。`,
  };
}

/** Said of a component that holds nothing and should. */
export function emptyComplaint(name: string, spec: ComponentSpec): Complaint {
  return {
    ruleId: 'known-component',
    message: `${name}（${spec.label}）の中に何も書かれていません。`,
    fix: `<${name} …> の行、空の行、本文、空の行、</${name}> の行の順に書いてください。`,
  };
}

/** Said of anything but the components that belong in a holder. */
export function strayComplaint(holder: string): Complaint {
  const held = Object.keys(COMPONENTS).filter((name) => componentSpec(name)?.parents?.includes(holder));
  return {
    ruleId: 'known-component',
    message: `${holder} の中には ${held.join('、')} だけを書けます。`,
    fix: `ほかの文や部品は、${holder} の前か後ろに移してください。`,
  };
}
