const D = '[0-9０-９]';
const N = '[0-9０-９一二三四五六七八九十百千]+';
const CITATION = `(?:附則|別表|様式)?(?:第${N}(?!者|三者)(?:[条項号章節款編版回期種類級次]|(?=の))?(?:の${N})*)+(?:ただし書|本文|前段|後段)?`;
const ERA = '(?:令和|平成|昭和|大正|明治)';
const ERA_DATE = `${ERA}(?:元|${D}+)年(?:度|${D}+月(?:${D}+日)?)?|(?:[RHS]|[令平昭])${D}{1,2}[./]${D}{1,2}[./]${D}{1,2}`;
const DATE = `${ERA_DATE}|${D}{4}[-/.]${D}{1,2}[-/.]${D}{1,2}|${D}{4}年(?:度|${D}+月(?:${D}+日)?)?|${D}+月${D}+日`;
const TIME = `${D}{1,2}(?:[:：]${D}{2}|時${D}{1,2}分)`;
const COUNTER =
  '[万億千百]*(?:年度|年間|日間|週間|時間|分間|か月|箇月|カ月|ヶ月|か所|箇所|カ所|ヶ所|開庁日|営業日|パーセント|平方メートル|メートル|[年月日時分秒週件人名部通枚円回点歳条項号台本個階割版番世桁班級%％]?)';
const NUMBER = `${D}+(?:[,，.．]${D}+)*${COUNTER}`;
const LATIN = '[A-Za-z](?:[A-Za-z0-9._@:/-]*[A-Za-z0-9])?';
const WHOLE = new RegExp(`${DATE}|${CITATION}|${LATIN}|${TIME}|${NUMBER}`, 'gu');

/** Where a text must not be cut: inside a date, a number, a citation. */
export function wholePlaces(text: string): { start: number; end: number }[] {
  return Array.from(text.matchAll(WHOLE), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
