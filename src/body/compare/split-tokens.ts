import type { BlockLine } from '#model/comparison.ts';
import { wholePlaces } from './whole-places.ts';

/** A piece of a line that a mark never cuts. */
export interface Token {
  text: string;
  /** What is compared: the text, but for automatic numbers what they stand for. */
  value: string;
  start: number;
  end: number;
}

const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * Splits a line into words without white space; dates, numbers with their counters, citations of statutes and automatic
 * numbers stay whole.
 */
export function splitTokens({ text, numbers = [] }: Pick<BlockLine, 'text' | 'numbers'>): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { start, end, to } of numbers) {
    splitText(text.slice(at, start), at, tokens);
    tokens.push({ text: text.slice(start, end), value: `\0${to}`, start, end });
    at = end;
  }
  splitText(text.slice(at), at, tokens);
  return tokens;
}

function splitText(text: string, shift: number, tokens: Token[]): void {
  const places = Array.from(text.matchAll(/\S/g), ({ index }) => shift + index);
  const visible = text.replaceAll(/\s+/g, '');
  const add = (from: number, to: number) => {
    const [start, last] = [places[from], places[to - 1]];
    const found = visible.slice(from, to);
    if (start !== undefined && last !== undefined) tokens.push({ text: found, value: found, start, end: last + 1 });
  };
  let at = 0;
  for (const { start, end } of wholePlaces(visible)) {
    splitWords(visible, [at, start], add);
    add(start, end);
    at = end;
  }
  splitWords(visible, [at, visible.length], add);
}

function splitWords(text: string, [from, to]: [number, number], add: (from: number, to: number) => void): void {
  if (from === to) return;
  for (const { segment, index } of WORDS.segment(text.slice(from, to))) {
    add(from + index, from + index + segment.length);
  }
}

/** What a line says, without white space and with what automatic numbers stand for: equal where no reader sees a difference. */
export function lineValue({ text, numbers = [] }: Pick<BlockLine, 'text' | 'numbers'>): string {
  let value = '';
  let at = 0;
  for (const { start, end, to } of numbers) {
    value += `${text.slice(at, start)}\0${to}\0`;
    at = end;
  }
  return (value + text.slice(at)).replaceAll(/\s+/gu, '');
}
