import { wareki } from '#model/iso-date.ts';
import type { Manual } from '#model/manual.ts';
import { unread } from '#report/unread.ts';
import type { HandoverCommand } from './handover-command.ts';

/** What a reader of the 引継書 has to know about what it was made from: unreadable files, and a day that has passed. */
export function inputNotes(manual: Manual, { occasion, today }: Pick<HandoverCommand, 'occasion' | 'today'>): string[] {
  const { history } = manual;
  const files = [...new Set(unread(manual).map(({ file }) => file))];
  const isPast = occasion.orderedOn < today;
  return [
    files.length === 0
      ? ''
      : `読めない所のあるファイルがあるため、足りない内容があるかもしれません：${files.join('、')}。「npm run lint」で確かめてください。`,
    isPast
      ? `発令日（${wareki(occasion.orderedOn)}）は過ぎています。業務一覧、職、名簿は今のファイルのものです。当時のものは、当時の記録を取り出して作ってください。`
      : '',
    history.unknown === ''
      ? ''
      : `${history.unknown}引継書は作りましたが、変わったことと新旧対照表に足りないものがあります。`,
  ].filter(Boolean);
}
