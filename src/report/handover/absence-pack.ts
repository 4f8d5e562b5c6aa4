import type { HandoverPack, PackWork } from '#model/handover-pack.ts';
import type { AbsencePack, StandIn } from '#model/handover-variants.ts';
import { fiscalYear, type IsoDate } from '#model/iso-date.ts';
import { isSingleHolder } from '#model/work-item.ts';
import { calendar } from '../calendar.ts';
import { statedDeadlines } from '../stated-deadlines.ts';
import type { HandoverSources } from './handover-sources.ts';
import { byDay, packEntry } from './pack-calendar.ts';

/** 休職・育児休業パック: a post's pack with who stands in and which deadlines end until the last day of absence. */
export function absencePack(pack: HandoverPack, until: IsoDate, sources: HandoverSources): AbsencePack {
  return {
    ...pack,
    number: `${pack.number}-leave-${until.replaceAll('-', '')}`,
    until,
    standIns: pack.works.map(standInOf),
    absenceDeadlines: deadlinesUntil(pack, until, sources),
  };
}

function standInOf({ id, title, role, partner, capableCount }: PackWork): StandIn {
  return { work: id, title, role, standIn: partner, capableCount, problem: problemOf({ role, partner, capableCount }) };
}

function problemOf({ role, partner, capableCount }: Pick<PackWork, 'role' | 'partner' | 'capableCount'>): string {
  if (partner === '') return role === '主担当' ? '副担当が決まっていません' : '主担当が決まっていません';
  if (isSingleHolder({ capableCount })) return '本人のほかに対応できる人がいないおそれがあります';
  return '';
}

function deadlinesUntil({ works, orderedOn }: HandoverPack, until: IsoDate, { manual }: HandoverSources) {
  const ids = new Set(works.map(({ id }) => id));
  const own = statedDeadlines(manual).filter(({ works: named }) => named.some((id) => ids.has(id)));
  const first = fiscalYear(orderedOn);
  const years = Array.from({ length: fiscalYear(until) - first + 1 }, (_, index) => first + index);
  return years
    .flatMap((year) => calendar(manual, year, own))
    .filter(({ day }) => day !== undefined && day >= orderedOn && day <= until)
    .map((entry) => packEntry(entry, works, manual))
    .toSorted(byDay);
}
