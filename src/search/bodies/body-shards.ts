import { textSum } from '../stored/text-sum.ts';
import type { BodyRecord } from './body-record.ts';

/** Above this, texts are indexed in parts, so that one changed procedure does not cost the index of all. */
const ONE_PART = 400;
const PARTS = 7;

/** Divides records by their address, always alike: the same procedure is always in the same part. */
export function bodyShards(records: readonly BodyRecord[]): BodyRecord[][] {
  const count = records.length <= ONE_PART ? 1 : PARTS;
  const shards: BodyRecord[][] = Array.from({ length: count }, () => []);
  for (const record of records) shards[textSum(record.url) % count]?.push(record);
  return shards.filter((shard) => shard.length > 0);
}
