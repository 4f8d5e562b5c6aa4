import type { BodyRecord } from './body-record.ts';

/** Above this, texts are indexed in parts, so that one changed procedure does not cost the index of all. */
const ONE_PART = 400;
const PARTS = 6;

/** Divides records by their address, always alike: the same procedure is always in the same part. */
export function bodyShards(records: readonly BodyRecord[]): BodyRecord[][] {
  const count = records.length <= ONE_PART ? 1 : PARTS;
  const shards: BodyRecord[][] = Array.from({ length: count }, () => []);
  for (const record of records) shards[addressSum(record.url) % count]?.push(record);
  return shards.filter((shard) => shard.length > 0);
}

/** FNV-1a: short, and spreads names that differ in one digit. */
export function addressSum(text: string): number {
  let sum = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01_00_01_93) >>> 0;
  return sum;
}
