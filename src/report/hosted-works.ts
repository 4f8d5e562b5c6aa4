import { byEase } from '#model/learning-order.ts';
import type { Settings } from '#model/settings.ts';
import { isActive, moneyOf, type WorkItem } from '#model/work-item.ts';

/** A programme in which a section takes somebody in for a week. */
export interface HostingProgramme {
  name: string;
  /** The inventory's column that marks its works. */
  column: string;
  isMarked(work: WorkItem): boolean;
  /** The months in which it takes place. */
  months(settings: Settings): readonly number[];
}

/** 庁内インターンシップ and 採用前インターンシップ of the policy (人材育成基本方針 V-1-(2), V-1-(1)). */
export const HOSTING_PROGRAMMES: readonly HostingProgramme[] = [
  {
    name: 'ジョブ・トライアル',
    column: 'ジョブ・トライアル受入',
    isMarked: ({ isTrialHost }) => isTrialHost,
    months: ({ hosting }) => hosting.trial,
  },
  {
    name: 'リクルート・チャレンジ',
    column: 'リクルート・チャレンジ受入',
    isMarked: ({ isRecruitHost }) => isRecruitHost,
    months: ({ hosting }) => hosting.recruit,
  },
];

/** Why a visitor must not touch a work or a part of it, and what to do instead. */
export interface HandsOffReason {
  name: string;
  rule: string;
  /** True where the work is not for visitors at all. */
  isBar: boolean;
  applies(work: WorkItem): boolean;
}

/** In this order on the card. Visitors have no rights of their own, and secrets that a mark cannot lift. */
export const HANDS_OFF: readonly HandsOffReason[] = [
  {
    name: '特定個人情報を扱う業務',
    rule: '受け入れません。画面や書類が見える席にも着かせません。',
    isBar: true,
    applies: ({ personalInfo }) => personalInfo === '特定個人情報',
  },
  {
    name: '要配慮個人情報を扱う業務',
    rule: '受け入れません。制度の説明と様式の見学に替えます。',
    isBar: true,
    applies: ({ personalInfo }) => personalInfo === '要配慮個人情報',
  },
  {
    name: '公金や金券を扱う業務',
    rule: '現金、金券、収納、支出に触れる作業をさせません。',
    isBar: false,
    applies: (work) => moneyOf(work).length > 0,
  },
  {
    name: '資格や職種が要る業務',
    rule: '資格のある職員の横で見るだけにします。',
    isBar: false,
    applies: ({ qualification }) => qualification !== '',
  },
  {
    name: 'マイナンバー利用事務系を使う業務',
    rule: 'IDを発行せず、指導役のIDでも操作させません。',
    isBar: false,
    applies: ({ network }) => network.includes('マイナンバー利用事務系'),
  },
];

/** The works of a programme in one section. */
export interface HostedWorks {
  /** For visitors: the easiest first, of equal ones the counter's first, then by id. */
  hosted: readonly WorkItem[];
  /** Marked, but barred by what the inventory itself says. */
  barred: readonly WorkItem[];
  /** Marked, but not done in the months of the programme. */
  outOfSeason: readonly WorkItem[];
}

/** Sorts a section's marked works into those that a visitor can see and those that cannot be shown. */
export function hostedWorks(works: readonly WorkItem[], programme: HostingProgramme, settings: Settings): HostedWorks {
  const marked = works.filter((work) => isActive(work) && programme.isMarked(work)).toSorted(byEase);
  const allowed = marked.filter((work) => !isBarred(work));
  const season = programme.months(settings);
  const isInSeason = ({ months }: WorkItem) => months.length === 0 || months.some((month) => season.includes(month));
  return {
    hosted: allowed.filter(isInSeason),
    barred: marked.filter(isBarred),
    outOfSeason: allowed.filter((work) => !isInSeason(work)),
  };
}

/** The reasons for which parts of a work are not for visitors. */
export function handsOffReasons(work: WorkItem): HandsOffReason[] {
  return HANDS_OFF.filter((reason) => reason.applies(work));
}

function isBarred(work: WorkItem): boolean {
  return handsOffReasons(work).some(({ isBar }) => isBar);
}
