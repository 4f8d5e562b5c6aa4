import type { HandoverPack, PackEntry, WorkRole } from './handover-pack.ts';
import type { IsoDate } from './iso-date.ts';

/** Who stands in for a work while its holder is away; the post that is away is 主担当 or 副担当 of it. */
export interface StandIn {
  work: string;
  title: string;
  role: WorkRole;
  /** The post that goes on, by name; empty where there is none. */
  standIn: string;
  capableCount?: number;
  /** Why nobody can be relied on; empty where somebody can. */
  problem: string;
}

/** 休職・育児休業パック of one who leaves: the pack, and what goes on without its post until a day. */
export interface AbsencePack extends HandoverPack {
  until: IsoDate;
  standIns: readonly StandIn[];
  /** The deadlines that end in the absence, by day. */
  absenceDeadlines: readonly PackEntry[];
}

/** A post of a section with its load. */
export interface PostLoadRow {
  name: string;
  ownerCount: number;
  deputyCount: number;
  /** Null where they are filled in of none of its works. */
  hours: number | null;
  withoutProcedure: number;
  /** 欠員, 在職中 or empty where the roster does not say. */
  holders: string;
}

/** 所属長用引継書: what a head of section has to know of all posts. */
export interface SectionPack extends HandoverPack {
  posts: readonly PostLoadRow[];
  /** 属人化のおそれ: why, what and in which detail. */
  dependence: readonly { reason: string; label: string; detail: string }[];
  /** Works where a mistake would cost most, with what stands against it. */
  highRisk: readonly { id: string; title: string; why: string; state: string }[];
  /** Reviews that are overdue or fall due within three months, and those of which nobody knows when they do. */
  reviews: readonly { id: string; title: string; dueOn?: IsoDate; state: string }[];
}

/** 事務移管引継書: works that move from one section to another. */
export interface ReorganisationPack extends HandoverPack {
  from: string;
  to: string;
  /** Who answers for each work today: posts by name, empty where there is none. */
  holders: readonly { work: string; title: string; owner: string; deputy: string }[];
}
