import type { Procedure } from '#model/procedure.ts';
import { quoted } from '#model/quoted.ts';
import { along, bad, body, file, good } from '../example.ts';
import { BASE_FRONT_MATTER, procedureText } from '../example-base.ts';
import type { Rule, RuleNotice } from '../rule.ts';

/** Shorter texts are alike by chance: 「窓口担当が受け付けます。」. */
const SHORTEST = 24;

const OTHER = 'sections/koseki-jumin/procedures/juki-002.mdx';
const SENTENCE = '本人確認書類の写しは取らず、見た書類の種類だけを届書の欄に書きます。';
const second = (text: string) =>
  file(OTHER, procedureText({ ...BASE_FRONT_MATTER, title: '転居届の受付', work: '[juki-002]' }, `${text}\n`));

/** A paragraph that another procedure has word for word. */
export const noCopiedText: Rule = {
  id: 'no-copied-text',
  title: '別の手順書と同じ段落がない',
  why: '同じ文章が二つの手順書にあると、一方だけが直されて食い違います。どの手順書にも当てはまる文章は、その業務のことを何も伝えません。24字以上の段落、箇条書き、部品の文を比べます。',
  severity: 'warning',
  examples: [
    good(
      along(body(`## 手順\n\n${SENTENCE}`), second('## 手順\n\n転居の届書は、新しい住所の階数まで書いてもらいます。')),
    ),
    good(along(body('## 手順\n\n届書を預かります。'), second('## 手順\n\n届書を預かります。'))),
    bad(along(body(`## 手順\n\n${SENTENCE}`), second(`## 手順\n\n${SENTENCE}`))),
  ],
  check: (manual) => {
    const firstBy = new Map<string, Procedure>();
    return manual.procedures.flatMap((procedure) => {
      const copied = longTexts(procedure).flatMap((block) => {
        const key = /\s/u.test(block.text) ? block.text.replaceAll(/\s+/gu, '') : block.text;
        const first = firstBy.get(key);
        if (first === undefined) firstBy.set(key, procedure);
        return first === undefined || first === procedure ? [] : [{ ...block, first }];
      });
      const bySource = Map.groupBy(copied, ({ first }) => first);
      return [...bySource].flatMap(([first, blocks]) => noticesOf(blocks, procedure, first));
    });
  },
};

/** More than these are a procedure that was begun as a copy: the author knows, and needs to know how much is left. */
const MOST = 10;

function noticesOf(blocks: readonly Block[], procedure: Procedure, first: Procedure): RuleNotice[] {
  const [top] = blocks;
  if (!top || blocks.length <= MOST) return blocks.map((block) => noticeOf(block, procedure, first));
  const count = `${quoted(top.text)}など、${blocks.length}か所の文`;
  return [{ ...noticeOf(top, procedure, first), message: `${count}が、${nameOf(first)}にもあります。` }];
}

function nameOf({ title, id }: Procedure): string {
  return `手順書「${title}」（${id}）`;
}

/** Attributes that hold the name of a law, a form, a system or a section: those are the same wherever they stand. */
const NAMES: ReadonlySet<string> = new Set(['name', 'basis', 'org']);

/** A text with its place in the file of its procedure. */
interface Block {
  text: string;
  line: number;
  column: number;
}

/** Paragraphs, list items and what attributes say. Cells of tables and headings are often alike, and may be. */
function longTexts({ body: read }: Procedure): Block[] {
  const blocks: Block[] = (read?.texts ?? []).filter(
    ({ kind, text }) => text.length >= SHORTEST && (kind === 'paragraph' || kind === 'listItem'),
  );
  for (const { attributes, line, column } of read?.components ?? []) {
    for (const name of Object.keys(attributes)) {
      const text = attributes[name];
      if (typeof text === 'string' && text.length >= SHORTEST && !NAMES.has(name)) blocks.push({ text, line, column });
    }
  }
  return blocks;
}

function noticeOf({ text, line, column }: Block, { source }: Procedure, first: Procedure): RuleNotice {
  return {
    file: source.file,
    line,
    column,
    message: `${quoted(text)}は、${nameOf(first)}にも同じ文があります。`,
    fix: 'この業務のことが分かるように書き直すか、一方を消して、もう一方へのリンクを置いてください。',
  };
}
