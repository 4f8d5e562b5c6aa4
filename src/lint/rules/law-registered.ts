import { bad, body, good, row } from '../example.ts';
import type { Rule } from '../rule.ts';
import { unregistered } from '../unregistered.ts';

/** A law that the register does not have. */
export const lawRegistered: Rule = {
  id: 'law-registered',
  title: '根拠の法令が法令一覧にある',
  why: '法令の名称がそろっていれば、改正があったときに関係する手順書と業務を一度に探せます。',
  severity: 'warning',
  examples: [
    good(body('## 根拠法令等\n\n<Law name="住民基本台帳法" article="第22条" />')),
    good(row({ 根拠法令等: '住基法第22条' })),
    bad(body('## 根拠法令等\n\n<Law name="住民基本台張法" article="第22条" />'), [15]),
    bad(body('## 期限\n\n<Deadline label="届出期間" rule="出生の日から14日以内" basis="戸籍の法律第49条" />'), [15]),
    bad(row({ 根拠法令等: '住民台帳法第22条' }), [2]),
  ],
  check(manual, _asOf, facts) {
    const cited = facts.citations().filter(({ name }) => name !== '');
    return unregistered('law', cited, { manual, facts });
  },
};
