/** What a reading (ふりがな, よみ) is written with: hiragana, and the signs and digits that stand between them. */
export const READING = /^[\p{Script=Hiragana}ー・、（）()0-9 　]+$/u;
