import { component, list } from './markup.ts';
import { actor, paper, sentences, stepTitle, thing, type Topic } from './sentences.ts';
import type { Job } from './numbering.ts';
import { formName } from './names.ts';

/** How many steps a page has, and the id of each: s1, s2 … */
export function stepIds({ random }: Topic): string[] {
  return Array.from({ length: random.int(6, 8) }, (_, index) => `s${index + 1}`);
}

/** The steps of a page: one key control, one that may lead back, one that may lead to another page. */
export function steps(
  topic: Topic,
  job: Job,
  { ids, elsewhere }: { ids: readonly string[]; elsewhere?: string },
): string {
  const { random, office } = topic;
  return ids
    .map((id, index) => {
      const isScreen = random.isLucky(0.3);
      const attributes = {
        id,
        actor: actor(topic),
        title: stepTitle(topic),
        system: isScreen ? office.system : undefined,
        form: index === 0 ? formName(job) : undefined,
        minutes: String(random.pick([3, 5, 10, 15, 20])),
        output: random.isLucky(0.3) ? paper(topic) : undefined,
        next: exits(ids, index, elsewhere),
        kcp: index === 2 ? (true as const) : undefined,
      };
      return component('Step', attributes, detail(topic, index));
    })
    .join('\n\n');
}

function exits(ids: readonly string[], index: number, elsewhere: string | undefined): string | undefined {
  const following = ids[index + 1] ?? '終了';
  if (index === 2) return `不備がない:${following};不備がある:${ids[1]}`;
  if (index === 4 && elsewhere) return `続けて処理する:${following};別の手続になる:${elsewhere}`;
  return undefined;
}

function detail(topic: Topic, index: number): string {
  const blocks = [sentences(topic, topic.random.int(1, 2))];
  if (index === 1) blocks.push(list([1, 2, 3].map(() => `${thing(topic)}（${paper(topic)}）`)));
  if (index === 2) blocks.push(check(topic));
  if (index === 3) blocks.push(component('Caution', { level: '重要' }, sentences(topic, 1)));
  if (index === 5) blocks.push(screen(topic));
  return blocks.join('\n\n');
}

function check(topic: Topic): string {
  return component('Check', {
    by: topic.random.pick(['本人', 'ダブルチェック', '上長']),
    what: `${thing(topic)}と${thing(topic)}`,
    against: paper(topic),
    evidence: `${paper(topic)}の確認欄に印`,
  });
}

function screen(topic: Topic): string {
  const { system } = topic.office;
  return component(
    'System',
    { name: system, menu: `処理 → ${topic.subject}`, right: '入力の権限' },
    sentences(topic, 1),
  );
}
