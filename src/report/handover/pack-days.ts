import { type ClosingDays, isOpenDay } from '#model/closing-days.ts';
import type { HandoverPack, PackDay, PackEntry, PackTask, PackWork } from '#model/handover-pack.ts';
import { addDays, type IsoDate } from '#model/iso-date.ts';
import { openDaysFrom } from '#model/open-days.ts';
import { AHEAD_DAYS, isNear } from '../is-near.ts';
import type { HandoverSources } from './handover-sources.ts';
import { byDay, packEntries, packEntry } from './pack-calendar.ts';

/** What the first days are made from. */
type Known = Pick<HandoverPack, 'works' | 'months' | 'ledgers' | 'places' | 'systems' | 'due'>;

/** How many open days a pack plans. */
const DAYS = 5;

/**
 * はじめの5開庁日: what to do on which day. Deadlines stand on their days. Everything else follows from the inventory:
 * works of every day and of the month on the first day, weekly works at the start of a week, what is taken over on the
 * second day, and the procedures to read, spread over all days, those with a near deadline first, then those of daily work
 * and of this month, those of a 副担当 last. A work without one is asked about at the other post that answers for it, since the
 * predecessor may be ill or gone.
 */
export function packDays(known: Known, sources: HandoverSources): PackDay[] {
  const { on, manual, closing } = sources;
  const entries = packEntries(known.works, sources).filter(({ kind }) => kind === 'deadline');
  const deadlines = entries.map((entry) => packEntry(entry, known.works, manual)).toSorted(byDay);
  const studies = studyTasks(known, deadlines, on);
  const share = Math.ceil(studies.length / DAYS);
  return openDaysFrom(on, DAYS, closing).map((day, index) => ({
    day,
    deadlines: deadlines.filter((entry) => entry.day === day),
    tasks: [
      ...(index === 0 ? openingTasks(known, deadlines, on) : []),
      ...(index === 0 || isWeekStart(day, closing) ? weeklyTasks(known) : []),
      ...(index === 1 ? takingTasks(known) : []),
      ...(day === known.due.openDay ? [{ text: '事務引継書の提出期限です。', isFormal: true as const }] : []),
      ...studies.slice(index * share, (index + 1) * share),
    ],
  }));
}

function openingTasks({ works, months }: Known, deadlines: readonly PackEntry[], on: IsoDate): PackTask[] {
  const daily = works.filter(({ frequency }) => frequency === '毎日');
  const inMonth = monthWorks(months, on).filter(
    ({ isDeputy, work }) => !isDeputy && daily.every(({ id }) => id !== work),
  );
  const near = deadlines.filter((entry) => isNear(entry, on));
  return [
    ...daily.map((work) => task(`毎日の業務：${work.title}${work.role === '副担当' ? '【副担当】' : ''}`, work)),
    ...inMonth.map(({ title, isPeak, work }) => ({ text: `${isPeak ? '繁忙月の' : '今月の'}業務：${title}`, work })),
    ...(near.length > 0
      ? [{ text: `${AHEAD_DAYS}日以内に来る期限が${near.length}件あります（「今月と来月」を見ます）。` }]
      : []),
  ];
}

function weeklyTasks({ works }: Known): PackTask[] {
  const weekly = own(works).filter(({ frequency }) => frequency === '毎週');
  return weekly.map((work) => task(`今週の業務：${work.title}`, work));
}

function takingTasks({ ledgers, places, systems }: Known): PackTask[] {
  const held = ledgers.length + places.length;
  return [
    ...(held > 0 ? [{ text: `台帳と保管している物を現物で確かめます（${held}件）。` }] : []),
    ...(systems.length > 0 ? [{ text: `システムの利用の登録を確かめます（${systems.length}件）。` }] : []),
  ];
}

function studyTasks({ works, months }: Known, deadlines: readonly PackEntry[], on: IsoDate): PackTask[] {
  const near = new Set(deadlines.filter((entry) => isNear(entry, on)).map(({ work }) => work));
  const inMonth = new Set(monthWorks(months, on).map(({ work }) => work));
  const rank = ({ id, frequency }: PackWork) =>
    [near.has(id), frequency === '毎日', inMonth.has(id), true].indexOf(true);
  const ordered = own(works).toSorted((a, b) => rank(a) - rank(b));
  const tasks = ordered.flatMap((work): PackTask[] =>
    work.procedures.length === 0 && work.state !== 'exempt'
      ? [{ text: `${work.ask || '所属長'}に聞く：${work.title}（手順書なし）`, work: work.id }]
      : work.procedures.map(reading),
  );
  // What the post stands in for comes last: it is done on the day when the other post is away.
  const standingIn = works
    .filter((work) => !own(works).includes(work))
    .flatMap(({ procedures }) => procedures.map(reading));
  return [...new Map([...tasks, ...standingIn].map((each) => [each.text, each])).values()];
}

function reading({ id, title }: PackWork['procedures'][number]): PackTask {
  return { text: `手順書を読む：${title}`, procedure: id };
}

function own(works: readonly PackWork[]): PackWork[] {
  return works.filter(({ role }) => role === '主担当');
}

function monthWorks(months: Known['months'], on: IsoDate): readonly PackEntry[] {
  return months.find(({ month }) => month === Number(on.slice(5, 7)))?.works ?? [];
}

function task(text: string, { id, procedures }: PackWork): PackTask {
  return { text, work: id, procedure: procedures[0]?.id };
}

/** True for a day whose eve was closed: a Monday, or the day after a holiday. */
function isWeekStart(day: IsoDate, closing: ClosingDays): boolean {
  return !isOpenDay(addDays(day, -1), closing);
}
