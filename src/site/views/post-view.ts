import { postPageBlocks } from '#format/handover/post-paper.ts';
import type { HandoverPack, WorkRole } from '#model/handover-pack.ts';
import type { PaperBlock } from '#model/handover-paper.ts';
import { type IsoDate, wareki } from '#model/iso-date.ts';
import { extensionOf, type Post } from '#model/section.ts';
import { address } from '#model/address.ts';
import type { RichCell } from '../cell.ts';
import { type KnownPages, linkedBlocks } from '../handover/paper-href.ts';

/** All that the page of a post shows. Who holds it is never published. */
export interface PostView {
  unit: string;
  extension: string;
  /** What authors write for this post: owner, deputy, 主担当, 副担当. */
  id: string;
  day: string;
  counts: string;
  links: readonly RichCell[];
  contents: readonly { id: string; text: string }[];
  blocks: readonly PaperBlock[];
}

/** The page of a post on a day: what its holder has taken over, what comes first, and what is missing. */
export function postView(
  post: Post,
  { pack, asOf, pages }: { pack: HandoverPack; asOf: IsoDate; pages: KnownPages },
): PostView {
  const blocks = linkedBlocks(postPageBlocks(pack), pages);
  const count = (role: WorkRole) => pack.works.filter((work) => work.role === role).length;
  return {
    unit: post.unit ?? '',
    extension: extensionOf(post, pages.manual.sectionById) ?? '',
    id: post.id,
    day: wareki(asOf),
    counts: `主担当の業務${count('主担当')}件、副担当の業務${count('副担当')}件`,
    links: [
      { text: '年間予定', href: address.postCalendar(post.id) },
      { text: '事務引継書', href: address.handover(post.id) },
      ...(pack.headOf === undefined
        ? []
        : [{ text: '事務引継書（所属長用）', href: address.sectionHandover(pack.headOf) }]),
      { text: '引継ぎチェックリスト', href: address.successorChecklist(post.id) },
      ...(pack.changes.length === 0
        ? []
        : [{ text: '指定した日からの変更', href: `${address.changes}?post=${encodeURIComponent(post.id)}` }]),
    ],
    contents: blocks
      .flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []))
      .map(({ id, text }) => ({ id, text })),
    blocks,
  };
}
