import type { Office } from './offices.ts';
import type { Random } from './random.ts';
import { ACTORS, PAPERS, PERSONS, PLACES, THINGS } from './words.ts';

/** What sentences are made from: one page's chance, its office and its subject. */
export interface Topic {
  random: Random;
  office: Office;
  subject: string;
}

type Sentence = (topic: Topic) => string;

const thing: Sentence = ({ random }) => random.pick(THINGS);
const paper: Sentence = ({ random }) => random.pick(PAPERS);
const person: Sentence = ({ random }) => random.pick(PERSONS);
const actor: Sentence = ({ random }) => random.pick(ACTORS);
const place: Sentence = ({ random }) => random.pick(PLACES);
const days: Sentence = ({ random }) => `${random.pick([2, 3, 5, 7, 10, 14])}開庁日`;

const SENTENCES: readonly [Sentence, ...Sentence[]] = [
  (topic) => `${thing(topic)}と${thing(topic)}を、${paper(topic)}と一字ずつ照らし合わせます。`,
  (topic) => `${thing(topic)}が空欄のときは、${person(topic)}にその場で書いてもらいます。`,
  (topic) => `${person(topic)}が来庁できないときは、${thing(topic)}を確かめてから代理人の届出を受け付けます。`,
  (topic) => `${thing(topic)}に誤りがあるときは、二重線で消し、${person(topic)}の訂正を受けます。`,
  (topic) => `受け付けた日の17時までに、${paper(topic)}に${thing(topic)}を記入します。`,
  (topic) => `${topic.subject}の記録は、${place(topic)}に受付の順につづります。`,
  (topic) => `${thing(topic)}が前回と異なるときは、${actor(topic)}に報告し、経過を${paper(topic)}に残します。`,
  (topic) => `${topic.office.system}で${thing(topic)}を検索し、該当がなければ氏名の読みでもう一度探します。`,
  (topic) => `${paper(topic)}は2部作り、1部を${person(topic)}に渡し、1部を${place(topic)}に置きます。`,
  (topic) => `不足する書類は、受け付けた日から${days(topic)}以内に持ってきてもらいます。`,
  (topic) => `${topic.subject}に当たるかどうかは、${thing(topic)}と${thing(topic)}の両方で判断します。`,
  (topic) => `窓口が混むときは、${actor(topic)}が${thing(topic)}だけを先に聞き取ります。`,
  () => `入力を誤ったときは、取消しの処理をしてから入力し直し、元の記録は消しません。`,
  (topic) => `${person(topic)}には、${thing(topic)}が要る理由を先に説明します。`,
  (topic) => `他の課から照会があったときは、${thing(topic)}の範囲に限って回答します。`,
  (topic) => `毎月${topic.random.int(2, 28)}日に${paper(topic)}を集計し、${actor(topic)}が件数を確かめます。`,
  (topic) => `${thing(topic)}は、${paper(topic)}の備考の欄に赤い字で書きます。`,
  (topic) => `電話で聞かれたときは、${thing(topic)}を答えず、窓口に来てもらうように案内します。`,
  (topic) => `${actor(topic)}が不在のときは、副担当が${thing(topic)}を確かめて処理を続けます。`,
  (topic) => `同じ世帯の人の${thing(topic)}も、合わせて確かめます。`,
];

/** `count` sentences about a topic, one after the other. */
export function sentences(topic: Topic, count: number): string {
  return Array.from({ length: count }, () => topic.random.pick(SENTENCES)(topic)).join('');
}

/** What a step has its actor do: 「受付日を確認します。」 */
export function stepTitle(topic: Topic): string {
  const verb = topic.random.pick([
    '確認します',
    '照合します',
    '聞き取ります',
    '記入します',
    '審査します',
    '入力します',
    '報告します',
    '送付します',
  ]);
  return `${thing(topic)}を${verb}。`;
}

/** A condition of a decision: 「氏名が確かめられないとき」 */
export function condition(topic: Topic): string {
  const state = topic.random.pick([
    '確かめられない',
    '前回と違う',
    '二つ以上ある',
    '後から変わった',
    '空欄のままの',
    '期限を過ぎた',
  ]);
  return `${person(topic)}の${thing(topic)}が${state}とき`;
}

/** What is done on a condition, as one sentence. */
export function measure(topic: Topic): string {
  return topic.random.pick<Sentence>([
    (each) => `${actor(each)}に確かめてから受け付けます。`,
    (each) => `${thing(each)}の分かる書類を求めます。`,
    () => '受け付けずに、理由を書面で渡します。',
    (each) => `仮に受け付け、${days(each)}後に連絡します。`,
    () => '他の課に照会し、回答を待って処理します。',
  ])(topic);
}

/** A question that comes up at the counter. */
export function question(topic: Topic): string {
  const ending = topic.random.pick([
    '必要ですか',
    'いつまでに出しますか',
    '郵送でもよいですか',
    '後から変えられますか',
    'だれが書きますか',
  ]);
  return `${topic.subject}の${thing(topic)}は${ending}`;
}

export { actor, paper, person, place, thing };
