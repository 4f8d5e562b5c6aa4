import { component, list, part, table } from './markup.ts';
import { formOf, formName } from './names.ts';
import { type Job, jobOfPage, pagesBefore } from './numbering.ts';
import {
  actor,
  condition,
  measure,
  paper,
  person,
  place,
  question,
  sentences,
  thing,
  type Topic,
} from './sentences.ts';
import { stepIds, steps } from './steps.ts';
import { FORM_KINDS, TERMS } from './words.ts';

/** The body of a page, about two thousand characters, in the order of parts that the manual recommends. */
export function procedureBody(topic: Topic, job: Job, page: number): string {
  const ids = stepIds(topic);
  const links = pagesBefore(page).map(jobOfPage);
  const parts = [
    purpose(topic),
    timing(topic),
    laws(topic),
    preparation(topic, job),
    part('手順', steps(topic, job, { ids, elsewhere: links.at(-1)?.id })),
    deadlines(topic),
    decision(topic),
    risks(topic, job, ids),
    mistakes(topic, ids),
    questions(topic),
    ...asides(topic),
    contacts(topic),
  ];
  if (links.length > 0) parts.push(part('関連する手順書', list(links.map(({ id, title }) => `[${title}](${id}.mdx)`))));
  return `${parts.join('\n\n')}\n`;
}

function purpose(topic: Topic): string {
  const [word] = topic.random.pick(TERMS);
  const first = `${topic.subject}について、${person(topic)}から受けたものを処理します。${component('Term', { word })}の考え方によります。`;
  return part('目的と対象', `${first}${sentences(topic, 1)}`);
}

function timing(topic: Topic): string {
  const hours = `開庁日の8時45分から17時15分まで、${actor(topic)}が受け付けます。`;
  return part('いつ・だれが・どのくらい', list([hours, sentences(topic, 1), sentences(topic, 1)]));
}

function laws({ random, office }: Topic): string {
  const cited = [office.law, '行政手続法'].map((name) =>
    component('Law', { name, article: `第${random.int(2, 90)}条第${random.int(1, 3)}項` }),
  );
  return part('根拠法令等', cited.join('\n\n'));
}

function preparation(topic: Topic, job: Job): string {
  const other = formOf(job.office, job.subject, FORM_KINDS[(job.index + 1) % FORM_KINDS.length] ?? FORM_KINDS[0]);
  const forms = [formName(job), other].map((name) => component('Form', { name, who: person(topic) }));
  const rows = Array.from({ length: topic.random.int(3, 5) }, () => [
    paper(topic),
    `${person(topic)}が${thing(topic)}を確かめるとき`,
    topic.random.pick(['原本', '写し', '提示だけ']),
    measure(topic),
  ]);
  return part('準備するもの', forms.join('\n\n'), table([['書類', '対象', '扱い', 'ないとき'], ...rows]));
}

function deadlines({ random, office, subject }: Topic): string {
  const basis = `${office.law}第${random.int(2, 90)}条`;
  const rule = `${subject}を受け付けた日から${random.pick([7, 10, 14, 30])}日以内`;
  const legal = component('Deadline', { label: '処理の期限', rule, type: '法定', basis, shift: '翌開庁日' });
  // One in ten names a day of the year, as in the manual that we ship; the others count from an event.
  const reporting = random.isLucky(0.1)
    ? `${random.int(1, 12)}月${random.int(5, 28)}日まで`
    : '処理を終えた日の翌開庁日まで';
  return part('期限', legal, component('Deadline', { label: '件数の報告', rule: reporting, type: '内部' }));
}

function decision(topic: Topic): string {
  const cases = Array.from({ length: topic.random.int(3, 4) }, () =>
    component('Case', { if: condition(topic), then: measure(topic) }),
  );
  return part(
    '判断に迷う場合',
    component('Decision', { question: `${topic.subject}を受け付けられるか` }, cases.join('\n')),
  );
}

function risks(topic: Topic, job: Job, ids: readonly string[]): string {
  const [risk, step] = [`R-${job.id}-01`, ids[2]];
  const scenario = `${actor(topic)}が${thing(topic)}を見落とし、${topic.subject}の処理を誤る。`;
  const known = { id: risk, class: '確認漏れ・転記誤り', scenario, likelihood: '2', impact: '3', cause: '人', step };
  const control = `${thing(topic)}を${paper(topic)}と2人で照らし合わせる。`;
  const met = {
    id: `C-${job.id}-01`,
    risk,
    control,
    type: '予防的',
    means: 'ダブルチェック',
    doer: actor(topic),
    step,
  };
  return part('リスクと統制', component('Risk', known), component('Control', { ...met, evidence: paper(topic) }));
}

function mistakes(topic: Topic, ids: readonly string[]): string {
  const attributes = {
    kind: topic.random.pick(['入力誤り', '誤交付', '説明誤り', '期限徒過']),
    step: topic.random.pick([ids[1] ?? 's1', ids[3] ?? 's1']),
    cause: `${thing(topic)}を${paper(topic)}だけで確かめていました。`,
    prevention: `${thing(topic)}を声に出して確かめることにしました。`,
    rule: 'ルール未設定',
  };
  return part('事務処理ミス事例', component('Mistake', attributes, sentences(topic, 1)));
}

function questions(topic: Topic): string {
  const faqs = Array.from({ length: topic.random.int(2, 3) }, () =>
    component('Faq', { question: question(topic), asker: '市民' }, sentences(topic, topic.random.int(1, 2))),
  );
  return part('よくある質問', ...faqs);
}

function asides(topic: Topic): string[] {
  const parts: string[] = [];
  if (topic.random.isLucky(0.5)) {
    parts.push(part('非常時の扱い', component('Emergency', { case: 'システム停止' }, sentences(topic, 2))));
  }
  if (topic.random.isLucky(0.5)) {
    parts.push(part('コツ・経緯', component('Tacit', { from: '令和4年度' }, sentences(topic, 2))));
  }
  return parts;
}

function contacts(topic: Topic): string {
  const ledger = component('Ledger', { name: paper(topic), place: place(topic), medium: '紙', retention: '5年' });
  const contact = component('Contact', { role: '判断に迷うとき', org: `${topic.office.name} 第一担当`, ext: '2110' });
  return part('台帳と関係先', ledger, contact);
}
